/** Shows results in the templates that the page brings along. */
import type { ExcerptPart } from '#search/query/excerpt.ts';
import type { Hit } from '#search/query/hits.ts';
import type { FoundPage } from '#search/query/page-text.ts';
import type { PageTitle, Titles } from '#search/titles-format.ts';

import { whenSeen } from './when-seen.ts';

const pageSize = 10;
/** So many fill the screen of a phone: where titles are not known before, these texts are waited for. */
const firstScreen = 3;
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

interface Parts {
  list: HTMLElement;
  /** Place of the button that shows more. */
  more: HTMLElement;
  /** One per kind of page; the last one is for all others. */
  templates: Iterable<HTMLTemplateElement>;
}

export interface ResultOptions {
  /** Whether nobody has asked for something else meanwhile. */
  isCurrent: () => boolean;
  /** Milliseconds before texts are fetched of results whose titles are known. */
  rest: number;
  titles: Titles | undefined;
  /** Told when the text of a result that stands there already does not come. */
  onFault: (error: unknown) => void;
  /** How many are shown, when the reader has seen more than the usual number. */
  atLeast?: number | undefined;
}

export class ResultsView {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  clear(): void {
    this.#parts.list.replaceChildren();
    this.#parts.more.replaceChildren();
  }

  /**
   * Puts the first results in the place of those before: at once those whose titles are known, with their texts when they
   * are seen.
   * @throws when a result cannot be fetched
   */
  async show(hits: readonly Hit[], options: ResultOptions): Promise<void> {
    const { isCurrent, titles, atLeast = 0 } = options;
    const shown = Math.max(pageSize, atLeast);
    const soon = titles ? shown : firstScreen;
    const first = await this.#itemsFor(hits.slice(0, soon), options);
    if (!isCurrent()) return;
    this.#parts.more.replaceChildren();
    this.#parts.list.replaceChildren(...first);
    const others = await this.#itemsFor(hits.slice(soon, shown), options);
    if (!isCurrent()) return;
    this.#parts.list.append(...others);
    this.#offerMore(hits, shown, options);
  }

  async #itemsFor(hits: readonly Hit[], options: ResultOptions): Promise<HTMLElement[]> {
    return Promise.all(hits.map((hit) => this.#item(hit, options)));
  }

  #offerMore(hits: readonly Hit[], shown: number, options: ResultOptions): void {
    this.#parts.more.replaceChildren();
    if (shown >= hits.length) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button';
    button.textContent = this.#parts.more.dataset['label'] ?? '';
    // What cannot be fetched leaves the button: it can be pressed again.
    button.addEventListener('click', () => void this.#extend(hits, shown, options).catch(() => undefined));
    this.#parts.more.append(button);
  }

  async #extend(hits: readonly Hit[], shown: number, options: ResultOptions): Promise<void> {
    const items = await this.#itemsFor(hits.slice(shown, shown + pageSize), options);
    this.#parts.list.append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#offerMore(hits, shown + items.length, options);
  }

  async #item(hit: Hit, { titles, onFault, isCurrent, rest }: ResultOptions): Promise<HTMLElement> {
    const known = titles?.of(hit.id);
    if (!known) {
      const page = await hit.load();
      const item = this.#itemOf(titleOf(page), hit);
      fill(item, page);
      return item;
    }
    const item = this.#itemOf(known, hit);
    item.setAttribute('aria-busy', 'true');
    const load = () => hit.load().then((page) => fill(item, page), onFault);
    setTimeout(() => {
      if (isCurrent()) whenSeen(item, () => void load());
    }, rest);
    return item;
  }

  /** A result with what is known before its text. */
  #itemOf({ url, title, list, label }: PageTitle, { isRelated, isAdvised }: Hit): HTMLElement {
    const templates = [...this.#parts.templates];
    const template = templates.find(({ dataset }) => dataset['kind'] === list) ?? templates.at(-1);
    const element = template?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error('The search page has no template for results.');
    element.querySelector('h2')?.replaceChildren(linkTo({ url, title }));
    partOf(element, 'label')?.append(label);
    if (!isRelated) partOf(element, 'related')?.remove();
    if (!isAdvised) partOf(element, 'advised')?.remove();
    return element;
  }
}

function titleOf({ url, meta }: FoundPage): PageTitle {
  return { url, title: meta['title'] ?? url, list: meta['list'] ?? '', label: meta['label'] ?? '' };
}

function partOf(item: HTMLElement, name: string): Element | null {
  return item.querySelector(`[data-part="${name}"]`);
}

/** Writes the text of a page into its result. */
function fill(item: HTMLElement, page: FoundPage): void {
  item.removeAttribute('aria-busy');
  partOf(item, 'excerpt')?.append(...page.excerpt.map(partNode));
  const sections = sectionsOf(page);
  if (sections.length === 0) partOf(item, 'sections')?.remove();
  else partOf(item, 'sections')?.append(...sections.map((section) => listItem(linkTo(section))));
}

function listItem(content: Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
