/** The search page in the browser: the form stays a form, results appear while one types. */
import type { Hit } from '#search/query/hits.ts';
import { writeQuery, type QueryState } from '#search/query/query-state.ts';
import type { SearchAnswer } from '#search/query/search-engine.ts';

import { ResultsView } from './results-view.ts';
import { SearchForm } from './search-form.ts';
import { SearchSession } from './search-session.ts';

const pauseInMs = 120;
/** What is found sooner needs no word about the search itself. */
const patienceInMs = 400;

/** Name of the User Timing measure of a query, without drawing its results. */
const queryMeasure = 'search-query';

type Phase = 'start' | 'results' | 'none' | 'error';

/** Texts of the interface that the page brings along. */
interface Texts {
  loading: string;
  none: string;
  understood: string;
  unknown: string;
  /** Plural forms of the number of results. */
  count: Readonly<Record<string, string>>;
}

class SearchElement extends HTMLElement {
  #session = new SearchSession(document.documentElement.lang);
  #run = 0;
  #pause = 0;
  #patience = 0;

  connectedCallback(): void {
    this.addEventListener('input', () => this.later());
    this.addEventListener('focusin', () => void this.#session.engine().catch(() => undefined), { once: true });
    this.form.element.addEventListener('submit', (event) => this.submit(event));
    this.piece('retry').addEventListener('click', () => void this.show());
    this.find('.kb-filters').addEventListener('toggle', () => void this.show());
    addEventListener('popstate', () => this.restore());
    addEventListener('pagehide', () => this.form.keep());
    this.restore();
  }

  private get form(): SearchForm {
    return new SearchForm(this);
  }

  private get results(): ResultsView {
    return new ResultsView(this.piece('list'), this.piece('more'), this.querySelectorAll('template'));
  }

  private get texts(): Texts {
    // The page is ours: its `data-texts` holds the texts of this interface.
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts;
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The search page has no ${selector}.`);
    return element;
  }

  private piece(name: string): HTMLElement {
    return this.find(`[data-part="${name}"]`);
  }

  /** Fills the form from the address and shows what it asks for. */
  private restore(): void {
    this.form.write(new URLSearchParams(location.search));
    void this.show();
  }

  private later(): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      history.replaceState(null, '', this.address());
      void this.show();
    }, pauseInMs);
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    if (this.address() !== `${location.pathname}${location.search}`) history.pushState(null, '', this.address());
    void this.show();
  }

  private address(): string {
    const parameters = writeQuery(this.form.read()).toString();
    return parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
  }

  /** Searches and shows; an older search that ends later shows nothing. */
  private async show(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const isCurrent = () => run === this.#run;
    const state = this.form.read();
    this.showOtherLanguage(state);
    if (state.query === '' && Object.keys(state.filters).length === 0) {
      this.display('start');
      return;
    }
    this.wait();
    try {
      await this.answer(state, isCurrent);
    } catch {
      if (!isCurrent()) return;
      this.#session.startOver();
      this.display('error');
    }
  }

  private async answer(state: QueryState, isCurrent: () => boolean): Promise<void> {
    const engine = await this.#session.engine();
    const started = performance.now();
    const answer: SearchAnswer =
      state.query === '' ? { hits: await engine.all(), unknown: [] } : await engine.search(state.query);
    // Seen in the browser's own profiler, and read by the bench.
    performance.measure(queryMeasure, { start: started });
    const hits = await this.arrange(answer.hits, state);
    if (hits.length > 0) await this.results.show(hits, isCurrent);
    if (!isCurrent()) return;
    this.display(hits.length > 0 ? 'results' : 'none', this.summary(hits.length, state.query), this.remarks(answer));
    // Counts are an extra: without them the results stand.
    await this.showCounts(answer.hits, state).catch(() => undefined);
  }

  /** Narrows and sorts; the file for that is fetched only when it is needed. */
  private async arrange(hits: readonly Hit[], { filters, order }: QueryState): Promise<readonly Hit[]> {
    if (Object.keys(filters).length === 0 && order === 'relevance') return hits;
    const facets = await this.#session.facets();
    const narrowed = facets.narrow(hits, filters);
    return order === 'date' ? facets.byDate(narrowed) : narrowed;
  }

  /** Counts only where they are seen: on a phone the filters are folded. */
  private async showCounts(hits: readonly Hit[], { filters }: QueryState): Promise<void> {
    if (!this.find('.kb-filters fieldset').checkVisibility({ contentVisibilityAuto: true })) return;
    const facets = await this.#session.facets();
    this.form.showCounts((name, value) => facets.count(hits, filters, { name, value }));
  }

  private summary(count: number, query: string): string {
    if (count === 0) return this.texts.none.replace('{{query}}', () => query);
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (this.texts.count[form] ?? this.texts.count['other'] ?? '').replace('{{count}}', String(count));
  }

  private remarks({ understood, unknown }: SearchAnswer): string {
    const { texts } = this;
    return [
      understood === undefined ? '' : texts.understood.replace('{{query}}', () => understood),
      unknown.length === 0 ? '' : texts.unknown.replace('{{words}}', () => unknown.join(' ')),
    ]
      .filter((remark) => remark !== '')
      .join(' ');
  }

  private showOtherLanguage(state: QueryState): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-part="other"]');
    if (link) link.search = writeQuery({ ...state, filters: {}, order: 'relevance' }).toString();
  }

  private wait(): void {
    this.setAttribute('aria-busy', 'true');
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => {
      this.piece('status').textContent = this.texts.loading;
    }, patienceInMs);
  }

  private display(phase: Phase, text = '', remarks = ''): void {
    clearTimeout(this.#patience);
    this.setAttribute('aria-busy', 'false');
    this.piece('status').textContent = text;
    this.piece('remarks').textContent = remarks;
    this.piece('start').hidden = phase !== 'start';
    this.piece('advice').hidden = phase !== 'none';
    this.piece('error').hidden = phase !== 'error';
    if (phase !== 'results') this.results.clear();
  }
}

customElements.define('kb-search', SearchElement);
