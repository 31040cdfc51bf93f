/** Shows results in the templates that the page brings along. */
import type { ExcerptPart } from '#search/query/excerpt.ts';
import type { Hit } from '#search/query/hits.ts';
import type { FoundPage } from '#search/query/page-text.ts';

const pageSize = 10;
const mostSections = 3;

function partNode({ text, hit }: ExcerptPart): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Only addresses of this site become links. */
function ownAddress(url: string): string {
  const address = new URL(url, location.origin);
  return address.origin === location.origin ? address.pathname + address.hash : '/';
}

function linkTo({ url, title }: { url: string; title: string }): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = ownAddress(url);
  // The dot between two names stays with the first.
  link.textContent = title.replaceAll(' · ', '\u00A0· ');
  return link;
}

/** Sections other than the start of the page, which the title leads to. */
function sectionsOf({ url, meta, sections }: FoundPage): FoundPage['sections'] {
  return sections
    .filter((section) => section.url !== url && section.title !== '' && section.title !== meta['title'])
    .slice(0, mostSections);
}

export class ResultsView {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #templates: readonly HTMLTemplateElement[];

  /**
   * @param list that gets the results
   * @param more place of the button that shows more of them
   * @param templates one per kind of page; the last one is for all others
   */
  constructor(list: HTMLElement, more: HTMLElement, templates: Iterable<HTMLTemplateElement>) {
    this.#list = list;
    this.#more = more;
    this.#templates = [...templates];
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#more.replaceChildren();
  }

  /**
   * Puts the first results in the place of those before.
   * @param isCurrent whether nobody has asked for something else meanwhile
   * @throws when a result cannot be fetched
   */
  async show(hits: readonly Hit[], isCurrent: () => boolean): Promise<void> {
    const items = await this.#itemsFor(hits.slice(0, pageSize));
    if (!isCurrent()) return;
    this.#list.replaceChildren(...items);
    this.#offerMore(hits, items.length);
  }

  async #itemsFor(hits: readonly Hit[]): Promise<HTMLElement[]> {
    return Promise.all(hits.map(async (hit) => this.#item(await hit.load(), hit)));
  }

  #offerMore(hits: readonly Hit[], shown: number): void {
    this.#more.replaceChildren();
    if (shown >= hits.length) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button';
    button.textContent = this.#more.dataset['label'] ?? '';
    // What cannot be fetched leaves the button: it can be pressed again.
    button.addEventListener('click', () => void this.#extend(hits, shown).catch(() => undefined));
    this.#more.append(button);
  }

  async #extend(hits: readonly Hit[], shown: number): Promise<void> {
    const items = await this.#itemsFor(hits.slice(shown, shown + pageSize));
    this.#list.append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#offerMore(hits, shown + items.length);
  }

  #item(page: FoundPage, { isRelated, isAdvised }: Hit): HTMLElement {
    const template = this.#templates.find(({ dataset }) => dataset['kind'] === page.meta['list']);
    const element = (template ?? this.#templates.at(-1))?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error('The search page has no template for results.');
    const part = (name: string) => element.querySelector(`[data-part="${name}"]`);
    element.querySelector('h2')?.replaceChildren(linkTo({ url: page.url, title: page.meta['title'] ?? page.url }));
    part('excerpt')?.append(...page.excerpt.map(partNode));
    part('label')?.append(page.meta['label'] ?? '');
    if (!isRelated) part('related')?.remove();
    if (!isAdvised) part('advised')?.remove();
    const sections = sectionsOf(page);
    if (sections.length === 0) part('sections')?.remove();
    else part('sections')?.append(...sections.map((section) => listItem(linkTo(section))));
    return element;
  }
}

function listItem(content: Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
