/** What the search page shows beside its results: how far it is, what it found, what went wrong. */
import { isFault, type Fault, type SearchTexts } from './search-texts.ts';

/** What is found sooner needs no word about the search itself. */
const patienceInMs = 400;

export type Phase = 'start' | 'results' | 'none' | Fault;

export class SearchDisplay {
  readonly #root: HTMLElement;
  #patience = 0;

  /** @param root the search page's own element */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** @throws when the page does not have it */
  find(selector: string): HTMLElement {
    const element = this.#root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The search page has no ${selector}.`);
    return element;
  }

  /** @throws when the page does not have it */
  piece(name: string): HTMLElement {
    return this.find(`[data-part="${name}"]`);
  }

  get texts(): SearchTexts {
    // The page is ours: its `data-texts` holds the texts of this interface.
    return JSON.parse(this.#root.dataset['texts'] ?? '{}') as SearchTexts;
  }

  get isBusy(): boolean {
    return this.#root.getAttribute('aria-busy') === 'true';
  }

  /** The fault that is told. */
  get fault(): string | undefined {
    return this.piece('error').dataset['fault'];
  }

  /** Says that it searches, once that takes a while. */
  wait(): void {
    this.#root.setAttribute('aria-busy', 'true');
    clearTimeout(this.#patience);
    this.#patience = window.setTimeout(() => {
      this.piece('status').textContent = this.texts.loading;
    }, patienceInMs);
  }

  /** Shows the end of a search, with what it says of the answer and of the query. */
  show(phase: Phase, text = '', remarks = ''): void {
    clearTimeout(this.#patience);
    this.#root.setAttribute('aria-busy', 'false');
    this.piece('status').textContent = text;
    this.piece('remarks').textContent = remarks;
    this.piece('start').hidden = phase !== 'start';
    this.piece('advice').hidden = phase !== 'none';
    this.piece('error').hidden = !isFault(phase);
  }

  /** Tells what went wrong, with a button for what can be done. */
  showFault(fault: Fault): void {
    const { text, button } = this.texts.faults[fault];
    this.piece('fault').textContent = text;
    this.piece('retry').textContent = button;
    this.piece('error').dataset['fault'] = fault;
    this.show(fault);
  }
}
