/** The guides as the matcher shows them: what each needs before it can start. */
import type { Locale } from '#locales';
import { guides } from '#model/collections/guides.ts';

import { cardOf } from './cards.ts';
import type { Catalogue } from './catalogue.ts';
import { recordsOf } from './lookups.ts';
import { isExample } from './pairs.ts';

const { options } = guides.fields.preconditions;

/** Every guide with its needs, those with the fewest first; examples of the editors come last. */
export function matchRows(catalogue: Catalogue, locale: Locale) {
  return catalogue.guides
    .map((pair) => ({
      card: cardOf(catalogue, pair, locale),
      needs: (pair.source.data.preconditions ?? []).map((id) => ({ id, name: options[id][locale] })),
      topics: pair.source.data.topics ?? [],
      isLast: isExample(pair),
    }))
    .toSorted((a, b) => Number(a.isLast) - Number(b.isLast) || a.needs.length - b.needs.length);
}

type Rows = ReturnType<typeof matchRows>;

/** What guides need, in the order of the content model; what none needs is no question to ask. */
export function usedNeeds(rows: Rows, locale: Locale) {
  const used = new Set<string>(rows.flatMap(({ needs }) => needs.map(({ id }) => id)));
  return Object.entries(options).flatMap(([id, name]) => (used.has(id) ? [{ id, name: name[locale] }] : []));
}

/** Topics that a guide has, by their order. */
export function topicChoices(catalogue: Catalogue, rows: Rows, locale: Locale) {
  const used = [...new Set(rows.flatMap(({ topics }) => topics))];
  return recordsOf(catalogue.topics, used)
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name }) => ({ id, name: name[locale] }));
}
