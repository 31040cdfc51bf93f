import type { Locale } from '#locales';
import { listNames, pathTo } from '#routing/paths.ts';

import { cardOf } from './cards.ts';
import type { Catalogue } from './catalogue.ts';
import { listTargetOf, pairsInList, type Selection } from './lists.ts';
import { countOf, type ListedPair } from './pairs.ts';

const mostShown = 6;

/**
 * The newest documents of a selection over the three kinds.
 * @param shows tells which of them to show; all when absent
 * @returns at most six cards, and the lists that have them all when there are more
 */
export function shortList(
  catalogue: Catalogue,
  selection: Selection,
  locale: Locale,
  shows: (pair: ListedPair) => boolean = () => true,
) {
  const byList = listNames.map((list) => ({ list, pairs: pairsInList(catalogue, list, selection) }));
  const chosen = new Set(byList.flatMap(({ pairs }) => pairs));
  const all = catalogue.listed.filter((pair) => chosen.has(pair) && shows(pair));
  const more = byList
    .map(({ list, pairs }) => ({ list, count: countOf(pairs) }))
    .filter(({ count }) => count > 0)
    .map(({ list, count }) => ({
      list,
      count,
      href: pathTo(locale, listTargetOf(catalogue, { list, selection }, locale)),
    }));
  return {
    cards: all.slice(0, mostShown).map((pair) => cardOf(catalogue, pair, locale)),
    more: all.length > mostShown ? more : [],
  };
}

type ShortList = ReturnType<typeof shortList>;

/**
 * Short lists one below the other: what stood in an earlier one is a title only.
 * @returns for each list its new cards, and those that are titles
 */
export function withoutRepeats(lists: readonly ShortList[]): (ShortList & { again: ShortList['cards'] })[] {
  const seen = new Set<string>();
  return lists.map(({ cards, more }) => {
    const repeats = cards.filter(({ href }) => seen.has(href));
    // An example comes after every real document, so also after titles.
    const isTitle = ({ href, example }: (typeof cards)[number]) => seen.has(href) || (example && repeats.length > 0);
    const again = cards.filter(isTitle);
    const fresh = cards.filter((card) => !isTitle(card));
    for (const { href } of fresh) seen.add(href);
    return { cards: fresh, again, more };
  });
}
