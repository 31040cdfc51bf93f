import type { Locale } from '#locales';
import { listNames, pathTo } from '#routing/paths.ts';

import { cardOf } from './cards.ts';
import type { Catalogue } from './catalogue.ts';
import { listTargetOf, pairsInList, type Selection } from './lists.ts';

const mostShown = 6;

/**
 * The newest documents of a selection over the three kinds.
 * @returns at most six cards, and the lists that have them all when there are more
 */
export function shortList(catalogue: Catalogue, selection: Selection, locale: Locale) {
  const byList = listNames.map((list) => ({ list, pairs: pairsInList(catalogue, list, selection) }));
  const chosen = new Set(byList.flatMap(({ pairs }) => pairs));
  const all = catalogue.listed.filter((pair) => chosen.has(pair));
  const more = byList
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ list, pairs }) => ({
      list,
      count: pairs.length,
      href: pathTo(locale, listTargetOf(catalogue, { list, selection }, locale)),
    }));
  return {
    cards: all.slice(0, mostShown).map((pair) => cardOf(catalogue, pair, locale)),
    more: all.length > mostShown ? more : [],
  };
}
