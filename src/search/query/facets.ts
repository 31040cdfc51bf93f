/** Narrows, counts and sorts hits by what the facets file knows of their pages. */
import type { FacetsFile } from '../facets-format.ts';

/** Chosen ids by filter name. */
export type Choice = Readonly<Record<string, readonly string[]>>;

interface PageFacets {
  date: string;
  values: ReadonlySet<string>;
}

/** A name and a value as one text. */
function valueKey(name: string, value: string): string {
  return `${name}\n${value}`;
}

export class Facets {
  readonly #pages: ReadonlyMap<string, PageFacets>;

  constructor({ values, pages }: FacetsFile) {
    const keys = values.map(([name, value]) => valueKey(name, value));
    this.#pages = new Map(
      Object.entries(pages).map(([id, [date, own]]) => [
        id,
        { date, values: new Set(own.map((number) => keys[number] ?? '')) },
      ]),
    );
  }

  /** Hits whose pages have, of every filter with a choice, one of the chosen values. */
  narrow<T extends { id: string }>(hits: readonly T[], choice: Choice): T[] {
    const groups = Object.entries(choice).filter(([, values]) => values.length > 0);
    return hits.filter(({ id }) =>
      groups.every(([name, values]) => values.some((value) => this.#has(id, name, value))),
    );
  }

  /**
   * How many hits a value of a filter leaves, given what is chosen in the other filters; values of one filter add up.
   */
  count(hits: readonly { id: string }[], choice: Choice, { name, value }: { name: string; value: string }): number {
    const others = Object.fromEntries(Object.entries(choice).filter(([other]) => other !== name));
    return this.narrow(hits, { ...others, [name]: [value] }).length;
  }

  /** The newest first; pages without a date last, otherwise in the order in which they came. */
  byDate<T extends { id: string }>(hits: readonly T[]): T[] {
    const dateOf = ({ id }: T) => this.#pages.get(id)?.date ?? '';
    // ISO dates: the order of texts is that of days.
    return hits.toSorted((one, other) => Number(dateOf(one) < dateOf(other)) - Number(dateOf(one) > dateOf(other)));
  }

  #has(id: string, name: string, value: string): boolean {
    return this.#pages.get(id)?.values.has(valueKey(name, value)) ?? false;
  }
}
