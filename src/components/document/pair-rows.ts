/** Lines two texts up: equal sections beside each other, block by block where the blocks agree. */
import { perLocale, type Localized } from '#locales';

import type { RenderedSection } from './rendered-body.ts';

export type PairRow =
  | { kind: 'heading'; id: string; section: string; html: Localized<string | undefined> }
  | { kind: 'text'; id: string; section: string; number: number; html: Localized<string | undefined> };

type Sides = Localized<readonly RenderedSection[]>;

/** Ids of both texts in the order of the first; what only the second has follows its neighbour. */
function idsInOrder({ nl, uk }: Sides): string[] {
  const ids = nl.map(({ id }) => id);
  uk.forEach(({ id }, index) => {
    if (ids.includes(id)) return;
    const before = uk[index - 1]?.id;
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
}

/** Term cards open on the reading pages; side by side the word stands alone. */
function withoutButtons(html: string): string {
  return html.replace(/<button[^>]*>(.*?)<\/button>/gsu, '$1');
}

function textRows(sections: Localized<RenderedSection | undefined>): Localized<string | undefined>[] {
  const blocks = perLocale((locale) => sections[locale]?.blocks.map(({ html }) => withoutButtons(html)));
  const { nl, uk } = blocks;
  if (nl === undefined || uk?.length !== nl.length) return [perLocale((locale) => blocks[locale]?.join('\n'))];
  return nl.map((html, index) => ({ nl: html, uk: uk[index] }));
}

/**
 * Rows of a page with both languages. A section that one text lacks leaves a gap and never shifts
 * the rest; a section whose blocks differ in number stays one row.
 */
export function pairRows(sides: Sides): PairRow[] {
  const rows: PairRow[] = [];
  let number = 0;
  for (const section of idsInOrder(sides)) {
    const both = perLocale((locale) => sides[locale].find(({ id }) => id === section));
    rows.push({ kind: 'heading', id: section, section, html: perLocale((locale) => both[locale]?.heading) });
    for (const html of textRows(both)) {
      number += 1;
      rows.push({ kind: 'text', id: `p${number}`, section, number, html });
    }
  }
  return rows;
}
