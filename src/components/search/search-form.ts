import { readQuery, writeQuery, type QueryState } from '#search/query/query-state.ts';

/** The form of the search page with its filters, which may stand outside the form element. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly #root: Element;

  /** @throws when the page has no form */
  constructor(root: Element) {
    const element = root.querySelector('form');
    if (!element) throw new Error('The search page has no form.');
    this.#root = root;
    this.element = element;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #field(): HTMLInputElement | null {
    return this.element.querySelector('input[type=search]');
  }

  /** What the form asks for. */
  read(): QueryState {
    const entries = [...new FormData(this.element)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return readQuery(new URLSearchParams(entries));
  }

  /** Makes the form ask for what an address asks for. */
  write(parameters: URLSearchParams): void {
    const state = writeQuery(readQuery(parameters));
    if (this.#field) this.#field.value = state.get('q') ?? '';
    const order = this.#root.querySelector('select');
    if (order) order.value = state.get('sort') ?? '';
    for (const box of this.#boxes) box.checked = state.getAll(box.name).includes(box.value);
  }

  /**
   * Makes what was asked the field's own value: WebKit puts a field without autocompletion back to it in a page that it
   * kept for the way back.
   */
  keep(): void {
    if (this.#field) this.#field.defaultValue = this.#field.value;
  }

  /** Writes beside every value of a filter how many results it leaves. */
  showCounts(countOf: (name: string, value: string) => number): void {
    for (const { name, value, labels } of this.#boxes) {
      const badge = labels?.[0]?.querySelector('.nl-number-badge');
      if (badge) badge.textContent = String(countOf(name, value));
    }
  }
}
