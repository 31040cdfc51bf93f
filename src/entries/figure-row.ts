/** A figure in words, with links to what it counts. */
import { createTranslator, type Translate } from '#i18n/translator.ts';
import type { Locale } from '#locales';
import { listNames, pathTo, type ListName } from '#routing/paths.ts';

export interface FigureRow {
  name: string;
  counts: { text: string; href?: string }[];
}

/** What rows are written with. */
export interface Pen {
  locale: Locale;
  t: Translate;
}

/** The pen of a language. */
export function penFor(locale: Locale): Pen {
  return { locale, t: createTranslator(locale) };
}

interface Part {
  name: string;
  count: number;
  href: string;
}

/** A link per part that is there at all: "gedaan: 2". */
export function partsOf({ t }: Pen, parts: readonly Part[]): FigureRow['counts'] {
  return parts
    .filter(({ count }) => count > 0)
    .map(({ name, count, href }) => ({ text: t('figures.part', { name, number: count }), href }));
}

/** A count per kind of document, each with a link to its list; nothing at all is a plain zero. */
export function listParts(pen: Pen, counts: Record<ListName, number>): FigureRow['counts'] {
  const parts = partsOf(
    pen,
    listNames.map((list) => ({
      name: pen.t(`menu.${list}`),
      count: counts[list],
      href: pathTo(pen.locale, { page: 'list', list }),
    })),
  );
  return parts.length > 0 ? parts : [{ text: '0' }];
}
