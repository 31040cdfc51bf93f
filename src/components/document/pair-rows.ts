/** Lines two texts up: equal sections beside each other, block by block where the blocks agree. */
import { perLocale, type Localized } from '#locales';
import type { SectionOutline } from '#model/safe-mdx/text-outline.ts';

import type { TextPart } from './text-content.ts';

/** What stands on each side of a row: parts of the texts, nothing where one lacks them. */
type Sides = Localized<readonly TextPart[] | undefined>;

export type PairRow =
  | { kind: 'heading'; id: string; section: string; sides: Sides }
  | { kind: 'text'; id: string; section: string | undefined; number: number; sides: Sides };

type Texts = Localized<readonly SectionOutline[]>;

/** Ids of both texts in the order of the first; what only the second has follows its neighbour. Above all headings: undefined. */
function idsInOrder({ nl, uk }: Texts): (string | undefined)[] {
  const ids = nl.map(({ id }) => id);
  uk.forEach(({ id }, index) => {
    if (ids.includes(id)) return;
    const before = uk[index - 1];
    ids.splice(before === undefined ? 0 : ids.indexOf(before.id) + 1, 0, id);
  });
  return ids;
}

/** The rows of a section: one for each block, or one for all when the texts differ in their number. */
function blockRows(places: Localized<{ section: number; count: number } | undefined>): Sides[] {
  const parts = perLocale((locale) => {
    const place = places[locale];
    return place && Array.from({ length: place.count }, (_, block): TextPart => ({ section: place.section, block }));
  });
  const { nl, uk } = parts;
  if (nl === undefined || uk?.length !== nl.length) return [parts];
  return nl.map((part, index) => ({ nl: [part], uk: uk.slice(index, index + 1) }));
}

/**
 * Rows of a page with both languages. A section that one text lacks leaves a gap and never shifts
 * the rest; a section whose blocks differ in number stays one row.
 */
export function pairRows(texts: Texts): PairRow[] {
  const rows: PairRow[] = [];
  let number = 0;
  for (const id of idsInOrder(texts)) {
    const places = perLocale((locale) => {
      const section = texts[locale].findIndex((each) => each.id === id);
      return section === -1 ? undefined : { section, count: texts[locale][section]?.blocks.length ?? 0 };
    });
    if (id !== undefined) {
      const sides = perLocale((locale) => places[locale] && [{ section: places[locale].section }]);
      rows.push({ kind: 'heading', id, section: id, sides });
    }
    for (const sides of blockRows(places)) {
      number += 1;
      rows.push({ kind: 'text', id: `p${number}`, section: id, number, sides });
    }
  }
  return rows;
}
