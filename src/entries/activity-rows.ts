/** Visits, agreements and moments in figures: what was done, and what is to come. */
import type { Locale } from '#locales';
import { agreements as agreementModel } from '#model/collections/agreements.ts';
import { visits as visitModel } from '#model/collections/visits.ts';
import { pathTo } from '#routing/paths.ts';

import { partsOf, penFor, type FigureRow, type Pen } from './figure-row.ts';
import type { PilotFigures } from './pilot-figures.ts';

const directions = ['to-ukraine', 'to-netherlands', 'online'] as const;
const states = ['open', 'running', 'done', 'dropped'] as const;
const certainties = ['confirmed', 'planned', 'calculated', 'unknown'] as const;

function visitRow(pen: Pen, { released, withdrawn }: PilotFigures['visits']): FigureRow {
  const { locale, t } = pen;
  const href = pathTo(locale, { page: 'list', list: 'visits' });
  const { options } = visitModel.fields.direction;
  const count = directions.reduce((sum, direction) => sum + released[direction], 0);
  const parts = [
    ...directions.map((direction) => ({ name: options[direction][locale], count: released[direction], href })),
    { name: t('figures.withdrawn'), count: withdrawn, href },
  ];
  return { name: t('figures.visits'), counts: [{ text: t('count.visits', { count }), href }, ...partsOf(pen, parts)] };
}

function agreementRow(pen: Pen, counts: PilotFigures['agreements']): FigureRow {
  const { locale, t } = pen;
  const href = `${pathTo(locale, { page: 'pilot' })}#agreements`;
  const { options } = agreementModel.fields.state;
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const parts = [
    { name: t('figures.overdue'), count: counts.overdue, href },
    ...states.map((state) => ({ name: options[state][locale], count: counts[state], href })),
  ];
  return {
    name: t('figures.agreements'),
    counts: [{ text: t('count.agreements', { count }), href }, ...partsOf(pen, parts)],
  };
}

function milestoneRow(pen: Pen, counts: PilotFigures['milestones']): FigureRow {
  const href = `${pathTo(pen.locale, { page: 'pilot' })}#timeline`;
  const parts = certainties.map((each) => ({ name: pen.t(`certainty.${each}`), count: counts[each], href }));
  return { name: pen.t('figures.milestones'), counts: partsOf(pen, parts) };
}

/** The rows in a language. */
export function activityRows({ visits, agreements, milestones }: PilotFigures, locale: Locale): FigureRow[] {
  const pen = penFor(locale);
  return [visitRow(pen, visits), agreementRow(pen, agreements), milestoneRow(pen, milestones)];
}
