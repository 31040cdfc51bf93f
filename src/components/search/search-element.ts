/** The search page in the browser: the form stays a form, results appear while one types. */
import type { Hit } from '#search/query/hits.ts';
import { writeQuery, type QueryState } from '#search/query/query-state.ts';
import type { SearchAnswer } from '#search/query/search-engine.ts';
import { OtherVersion } from '#search/start-format.ts';

import { ResultsView, type ResultOptions } from './results-view.ts';
import { SearchDisplay, type Phase } from './search-display.ts';
import { SearchForm } from './search-form.ts';
import { goTo, PlaceNotes, readPlace, type SearchPlace } from './search-place.ts';
import { SearchSession } from './search-session.ts';
import { remarksOn, summaryOf, type Fault } from './search-texts.ts';

const pauseInMs = 120;
/** Texts of results are fetched when typing has stopped: a beginning of a word finds other pages than the word. */
const restInMs = 300;

/** Name of the User Timing measure of a query, without drawing its results. */
const queryMeasure = 'search-query';

interface ShowOptions {
  /** It failed once: of a second fault the reader is told. */
  isSecondTry?: boolean;
  rest?: number;
  /** Where the reader was among these results. */
  place?: SearchPlace | undefined;
}

type AnswerOptions = Pick<ResultOptions, 'isCurrent' | 'rest' | 'onFault'> & Pick<ShowOptions, 'place'>;

class SearchElement extends HTMLElement {
  #session = new SearchSession(document.documentElement.lang);
  #display = new SearchDisplay(this);
  #run = 0;
  #pause = 0;
  #places: PlaceNotes | undefined;
  /** Counts the answer that is shown, once its filters are seen. */
  #count: () => Promise<void> = () => Promise.resolve();
  /** What the address asks of the filters that the page does not offer. */
  #unknownFilters: string[] = [];

  connectedCallback(): void {
    this.#places = new PlaceNotes(this.#display.piece('list'), () => !this.#display.isBusy);
    this.addEventListener('input', () => this.later());
    this.form.element.addEventListener('submit', (event) => this.submit(event));
    this.#display.piece('retry').addEventListener('click', () => this.retry());
    this.#display.find('.kb-filters').addEventListener('toggle', () => void this.#count());
    addEventListener('popstate', () => this.restore());
    addEventListener('pagehide', () => this.form.keep());
    // On a slow line one may have typed before this script was there.
    const typed = this.form.query;
    this.restore();
    // Nobody comes here for anything else. What does not come is told when it is asked for.
    this.#session.search().catch(() => undefined);
    if (typed === '' || typed === this.form.query) return;
    this.form.query = typed;
    this.later();
  }

  private get form(): SearchForm {
    return new SearchForm(this);
  }

  private get results(): ResultsView {
    const templates = this.querySelectorAll('template');
    return new ResultsView({ list: this.#display.piece('list'), more: this.#display.piece('more'), templates });
  }

  /** Fills the form from the address and shows what it asks for, at the place where the reader was. */
  private restore(): void {
    const parameters = new URLSearchParams(location.search);
    this.form.write(parameters);
    this.#unknownFilters = this.form.unknownIn(parameters);
    void this.show({ place: readPlace(history.state) });
  }

  private later(): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.#unknownFilters = [];
      history.replaceState(null, '', this.address());
      void this.show({ rest: restInMs });
    }, pauseInMs);
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#unknownFilters = [];
    if (this.address() !== `${location.pathname}${location.search}`) history.pushState(null, '', this.address());
    void this.show();
  }

  private address(): string {
    const parameters = writeQuery(this.form.read()).toString();
    return parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
  }

  /**
   * Searches and shows; an older search that ends later shows nothing. What fails once is tried again from the start: the site
   * may have been published anew.
   */
  private async show({ isSecondTry = false, rest = 0, place }: ShowOptions = {}): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.#places?.cancel();
    const isCurrent = () => run === this.#run;
    const state = this.form.read();
    this.showOtherLanguage(state);
    if (state.query === '' && Object.keys(state.filters).length === 0) {
      this.display('start', '', this.remarks({ unknown: [] }));
      this.form.clearCounts();
      return;
    }
    this.#display.wait();
    const onFault = (phase: Fault) => (error: unknown) => {
      if (!isCurrent()) return;
      this.#session.startOver();
      if (error instanceof OtherVersion) this.displayFault('outdated');
      else if (isSecondTry) this.displayFault(phase);
      else void this.show({ isSecondTry: true, place });
    };
    await this.answer(state, { isCurrent, rest, place, onFault: onFault('partial') }).catch(onFault('error'));
  }

  private async answer(state: QueryState, options: AnswerOptions): Promise<void> {
    const { isCurrent, place } = options;
    const { engine, titles } = await this.#session.search();
    // Of two queries that waited for the engine only the last is asked.
    if (!isCurrent()) return;
    const started = performance.now();
    const answer: SearchAnswer =
      state.query === '' ? { hits: await engine.all(), unknown: [] } : await engine.search(state.query);
    // Seen in the browser's own profiler, and read by the bench.
    performance.measure(queryMeasure, { start: started });
    const hits = await this.arrange(answer.hits, state);
    // Who comes back has the texts in the browser's cache, and finds the place only among results of their full height.
    const known = place ? undefined : titles;
    if (hits.length > 0) await this.results.show(hits, { ...options, titles: known, atLeast: place?.shown });
    if (!isCurrent()) return;
    const counted = { query: state.query, found: answer.hits.length, left: hits.length };
    const summary = summaryOf(this.#display.texts, document.documentElement.lang, counted);
    this.display(hits.length > 0 ? 'results' : 'none', summary, this.remarks(answer));
    if (place) goTo(this.#display.piece('list'), place);
    // Counts are an extra: without them the results stand.
    this.#count = () => this.showCounts(answer.hits, state, isCurrent).catch(() => undefined);
    await this.#count();
  }

  private retry(): void {
    // The address has the query.
    if (this.#display.fault === 'outdated') location.reload();
    this.#session.startOver({ isByHand: true });
    void this.show({ isSecondTry: true });
  }

  private displayFault(fault: Fault): void {
    this.#display.showFault(fault);
    // Results whose texts alone are missing stay.
    if (fault !== 'partial') this.results.clear();
  }

  /** Narrows and sorts; the file for that is fetched only when it is needed. */
  private async arrange(hits: readonly Hit[], { filters, order }: QueryState): Promise<readonly Hit[]> {
    if (Object.keys(filters).length === 0 && order === 'relevance') return hits;
    const facets = await this.#session.facets();
    const narrowed = facets.narrow(hits, filters);
    return order === 'date' ? facets.byDate(narrowed) : narrowed;
  }

  /** Counts only where they are seen: on a phone the filters are folded. */
  private async showCounts(hits: readonly Hit[], { filters }: QueryState, isCurrent: () => boolean): Promise<void> {
    if (!this.#display.find('.kb-filters fieldset').checkVisibility({ contentVisibilityAuto: true })) return;
    const facets = await this.#session.facets();
    if (!isCurrent()) return;
    this.form.showCounts((name, value) => facets.count(hits, filters, { name, value }));
  }

  private remarks(answer: Pick<SearchAnswer, 'understood' | 'unknown'>): string {
    return remarksOn(this.#display.texts, answer, this.#unknownFilters);
  }

  private showOtherLanguage(state: QueryState): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-part="other"]');
    if (link) link.search = writeQuery(state).toString();
  }

  private display(phase: Phase, text = '', remarks = ''): void {
    this.#display.show(phase, text, remarks);
    if (phase !== 'results') this.results.clear();
  }
}

customElements.define('kb-search', SearchElement);
