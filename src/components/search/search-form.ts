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
    this.query = state.get('q') ?? '';
    const order = this.#root.querySelector('select');
    if (order) order.value = state.get('sort') ?? '';
    for (const box of this.#boxes) box.checked = state.getAll(box.name).includes(box.value);
  }

  /** The query as it stands in its field. */
  get query(): string {
    return this.#field?.value ?? '';
  }

  set query(query: string) {
    if (this.#field) this.#field.value = query;
  }

  /**
   * Makes what was asked the field's own value: WebKit puts a field without autocompletion back to it in a page that it
   * kept for the way back.
   */
  keep(): void {
    if (this.#field) this.#field.defaultValue = this.#field.value;
  }

  /** What an address asks of the filters that the page does not offer: old, mistyped, or without a page in this language. */
  unknownIn(parameters: URLSearchParams): string[] {
    const offered = new Set(this.#boxes.map(({ name, value }) => `${name}=${value}`));
    const asked = Object.entries(readQuery(parameters).filters).flatMap(([name, ids]) =>
      ids.map((id) => ({ name, id })),
    );
    return [...new Set(asked.filter(({ name, id }) => !offered.has(`${name}=${id}`)).map(({ id }) => id))];
  }

  /**
   * Writes beside every value of a filter how many results it leaves. What leaves none is not offered, unless it is
   * chosen or the reader is just there.
   */
  showCounts(countOf: (name: string, value: string) => number): void {
    for (const box of this.#boxes) {
      const [label] = box.labels ?? [];
      const count = countOf(box.name, box.value);
      writeCount(label, String(count));
      if (label) label.hidden = count === 0 && !box.checked && box !== document.activeElement;
    }
    this.#hideEmptyGroups();
  }

  /** Offers every value again, without counts: of what is asked for nothing is known. */
  clearCounts(): void {
    for (const { labels } of this.#boxes) {
      const [label] = labels ?? [];
      writeCount(label, '');
      if (label) label.hidden = false;
    }
    this.#hideEmptyGroups();
  }

  #hideEmptyGroups(): void {
    for (const group of this.#root.querySelectorAll('fieldset')) {
      group.hidden = group.querySelector('label:not([hidden])') === null;
    }
  }
}

function writeCount(label: HTMLLabelElement | undefined, count: string): void {
  const badge = label?.querySelector('.nl-number-badge');
  if (badge) badge.textContent = count;
}
