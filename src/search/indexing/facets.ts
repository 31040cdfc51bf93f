import type { FacetsFile } from '../facets-format.ts';
import type { Fragment } from './fragments.ts';

/** The facets of the pages of a language. */
export function facetsOf(fragments: readonly Fragment[]): FacetsFile {
  const values = new Map<string, number>();
  const numberOf = (name: string, value: string) => {
    const key = JSON.stringify([name, value]);
    const number = values.get(key) ?? values.size;
    values.set(key, number);
    return number;
  };
  const pages: Record<string, readonly [string, readonly number[]]> = {};
  for (const { id, meta, filters } of fragments) {
    const own = Object.entries(filters).flatMap(([name, all]) => all.map((value) => numberOf(name, value)));
    pages[id] = [meta['date'] ?? '', own];
  }
  // The keys are our own JSON.
  return { values: [...values.keys()].map((key) => JSON.parse(key) as [string, string]), pages };
}
