/** The search page in the browser: the form stays a form, results appear while one types. */
import { excerptParts } from '#search/excerpt.ts';
import {
  loadPagefind,
  pagefindFilters,
  type Pagefind,
  type PagefindAnswer,
  type PagefindPage,
} from '#search/pagefind-client.ts';
import { readQuery, writeQuery, type QueryState } from '#search/query-state.ts';

const pauseInMs = 150;
const pageSize = 10;

/** Texts of the interface that the page brings along. */
interface Texts {
  loading: string;
  none: string;
  /** Plural forms of the number of results. */
  count: Readonly<Record<string, string>>;
}

class SearchElement extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #run = 0;
  #timer = 0;

  connectedCallback(): void {
    this.addEventListener('input', () => this.later());
    this.form.addEventListener('submit', (event) => this.submit(event));
    this.piece('retry').addEventListener('click', () => void this.show());
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form(): HTMLFormElement {
    return this.find('form', HTMLFormElement);
  }

  private get texts(): Texts {
    // The page is ours: its `data-texts` holds the texts of this interface.
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
  }

  private find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The search page has no ${selector}.`);
    return element;
  }

  private piece(name: string): HTMLElement {
    return this.find(`[data-part="${name}"]`, HTMLElement);
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private get state(): QueryState {
    const entries = [...new FormData(this.form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return readQuery(new URLSearchParams(entries), [...new Set(this.boxes.map(({ name }) => name))]);
  }

  /** Fills the form from the address and shows what it asks for. */
  private restore(): void {
    const parameters = new URLSearchParams(location.search);
    this.find('input[type=search]', HTMLInputElement).value = parameters.get('q') ?? '';
    for (const box of this.boxes) box.checked = parameters.getAll(box.name).includes(box.value);
    void this.show();
  }

  private later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', this.address());
      void this.show();
    }, pauseInMs);
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    history.pushState(null, '', this.address());
    void this.show();
  }

  private address(): string {
    const parameters = writeQuery(this.state).toString();
    return parameters === '' ? location.pathname : `?${parameters}`;
  }

  /** Searches and shows; an older search that ends later shows nothing. */
  private async show(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { query, filters } = this.state;
    if (query === '' && Object.keys(filters).length === 0) {
      this.display({ phase: 'start' });
      return;
    }
    this.display({ phase: 'loading' });
    try {
      this.#pagefind ??= loadPagefind(this.dataset['index'] ?? '');
      const pagefind = await this.#pagefind;
      const answer = await pagefind.search(query === '' ? null : query, { filters: pagefindFilters(filters) });
      const pages = await Promise.all(answer.results.slice(0, pageSize).map((result) => result.data()));
      if (run === this.#run) this.answer(query, answer, pages);
    } catch {
      this.#pagefind = undefined;
      if (run === this.#run) this.display({ phase: 'error' });
    }
  }

  private answer(query: string, answer: PagefindAnswer, pages: readonly PagefindPage[]): void {
    const total = answer.results.length;
    const form = new Intl.PluralRules(document.documentElement.lang).select(total);
    const count = this.texts.count[form] ?? this.texts.count['other'] ?? '';
    const text =
      total === 0 ? this.texts.none.replace('{{query}}', () => query) : count.replace('{{count}}', String(total));
    this.display({ phase: total === 0 ? 'none' : 'results', text });
    this.piece('list').replaceChildren(...pages.map((page) => this.item(page)));
    this.piece('more').replaceChildren(...this.moreButton(answer, pages.length));
    this.updateCounts(answer);
  }

  private moreButton(answer: PagefindAnswer, shown: number): HTMLElement[] {
    if (shown >= answer.results.length) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button';
    button.textContent = this.piece('more').dataset['label'] ?? '';
    button.addEventListener('click', () => void this.extend(answer, shown));
    return [button];
  }

  private async extend(answer: PagefindAnswer, shown: number): Promise<void> {
    const pages = await Promise.all(answer.results.slice(shown, shown + pageSize).map((result) => result.data()));
    const items = pages.map((page) => this.item(page));
    this.piece('list').append(...items);
    items[0]?.querySelector('a')?.focus();
    this.piece('more').replaceChildren(...this.moreButton(answer, shown + pages.length));
  }

  /** One result, from the page's own template for its kind. */
  private item({ url, excerpt, meta }: PagefindPage): HTMLElement {
    const templates = [...this.querySelectorAll('template')];
    const template = templates.find(({ dataset }) => dataset['kind'] === meta['list']) ?? templates.at(-1);
    const element = template?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error('The search page has no template for results.');
    const link = element.querySelector('a');
    if (link) {
      link.href = url;
      link.textContent = meta['title'] ?? url;
    }
    element.querySelector('[data-part="excerpt"]')?.replaceChildren(...excerptParts(excerpt).map(markHit));
    element.querySelector('[data-part="label"]')?.append(meta['label'] ?? '');
    return element;
  }

  private updateCounts({ filters }: PagefindAnswer): void {
    for (const box of this.boxes) {
      const badge = box.closest('label')?.querySelector('.nl-number-badge');
      if (badge) badge.textContent = String(filters[box.name]?.[box.value] ?? 0);
    }
  }

  private display({
    phase,
    text = '',
  }: {
    phase: 'start' | 'loading' | 'results' | 'none' | 'error';
    text?: string;
  }): void {
    this.setAttribute('aria-busy', String(phase === 'loading'));
    this.piece('status').textContent = phase === 'loading' ? this.texts.loading : text;
    this.piece('start').hidden = phase !== 'start';
    this.piece('advice').hidden = phase !== 'none';
    this.piece('error').hidden = phase !== 'error';
    if (phase === 'start' || phase === 'error' || phase === 'none') this.piece('list').replaceChildren();
    if (phase !== 'results' && phase !== 'loading') this.piece('more').replaceChildren();
    const other = this.querySelector<HTMLAnchorElement>('[data-part="other"]');
    if (other) other.search = writeQuery({ query: this.state.query, filters: {} }).toString();
  }
}

function markHit({ text, hit }: { text: string; hit: boolean }): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

customElements.define('kb-search', SearchElement);
