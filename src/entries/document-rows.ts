/** Documents, terms and laws in figures: what can be read, and what somebody must look after. */
import { locales, type Locale } from '#locales';
import { daysThatACheckHolds } from '#model/law-check.ts';
import { pathTo, type ListName } from '#routing/paths.ts';

import type { Catalogue } from './catalogue.ts';
import { listParts, penFor, type FigureRow } from './figure-row.ts';
import { targetOf } from './links.ts';
import type { PilotFigures } from './pilot-figures.ts';

/** What can be read, and in which languages. */
export function readingRows({ documents, terms }: PilotFigures, locale: Locale): FigureRow[] {
  const pen = penFor(locale);
  const { t } = pen;
  const { guides, cases } = documents.published;
  const listPath = (list: ListName) => pathTo(locale, { page: 'list', list });
  return [
    {
      name: t('figures.published'),
      counts: [
        { text: t('count.guides', { count: guides }), href: listPath('guides') },
        { text: t('count.cases', { count: cases }), href: listPath('cases') },
      ],
    },
    { name: t('figures.inBoth'), counts: listParts(pen, documents.inBoth) },
    ...locales.map((each) => ({
      name: t(`figures.onlyIn.${each}`),
      counts: listParts(pen, documents.onlyIn[each]),
    })),
    {
      name: t('figures.terms'),
      counts: [{ text: t('count.terms', { count: terms }), href: pathTo(locale, { page: 'glossary' }) }],
    },
  ];
}

type Shown = Pick<Catalogue, 'listed' | 'terms' | 'laws'>;

/** The page that tells of a law: a document that leans on it, else a term. */
function lawPath({ listed, terms }: Shown, id: string, locale: Locale): string | undefined {
  const pair = listed.find(
    ({ source, versions }) => versions[locale] && source.data.status !== 'example' && source.data.laws?.includes(id),
  );
  if (pair) return `${pathTo(locale, targetOf(pair, locale))}#law-${id}`;
  const term = [...terms.values()].find(({ laws }) => laws?.includes(id));
  return term && pathTo(locale, { page: 'term', slug: term.id });
}

function lawPart(catalogue: Shown, id: string, locale: Locale): FigureRow['counts'][number] {
  const href = lawPath(catalogue, id, locale);
  return { text: catalogue.laws.get(id)?.title[locale] ?? id, ...(href !== undefined && { href }) };
}

/** Translations that lag behind, and how far laws are looked after. */
export function upkeepRows(catalogue: Shown, { documents, laws }: PilotFigures, locale: Locale): FigureRow[] {
  const pen = penFor(locale);
  const { t } = pen;
  const ofAll = (number: number) => ({ text: t('figures.of', { number, total: laws.total }) });
  return [
    { name: t('figures.outdated'), counts: listParts(pen, documents.outdatedSections) },
    { name: t('figures.missing'), counts: listParts(pen, documents.missingSections) },
    { name: t('figures.unreviewed'), counts: listParts(pen, documents.unreviewed) },
    { name: t('figures.readLaws'), counts: [ofAll(laws.read)] },
    { name: t('figures.unreadLaws'), counts: [ofAll(laws.unread)] },
    {
      name: t('figures.oldLaws', { days: daysThatACheckHolds }),
      counts: [ofAll(laws.old.length), ...laws.old.map((id) => lawPart(catalogue, id, locale))],
    },
  ];
}
