/** What the evaluation note for the board tells, from the same entries as the pilot page. */
import type { Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';

import { activityRows } from './activity-rows.ts';
import { agreementLedger } from './agreements.ts';
import type { Catalogue } from './catalogue.ts';
import { readingRows, upkeepRows } from './document-rows.ts';
import { targetOf } from './links.ts';
import { localesOf, versionFor } from './pairs.ts';
import { latestProgress, milestonesInOrder, openQuestions } from './pilot.ts';
import { pilotFigures, type FigureContent } from './pilot-figures.ts';
import { indicatorRows, resourceRows } from './progress-rows.ts';

export type NoteContent = FigureContent & Pick<Catalogue, 'visits' | 'progress'>;

/** Section of a visit report that holds what is still to be found out. */
const questionsId = 'questions';

/** Reports of visits that end in open questions, each with a link to them. */
function visitQuestions({ visits }: NoteContent, locale: Locale): { title: string; href: string }[] {
  return visits
    .filter(({ source }) => source.data.status === 'released')
    .filter((pair) => versionFor(pair, locale).sections.some(({ id, source }) => id === questionsId && source !== ''))
    .map((pair) => {
      // A page without a translation has no sections: it leads to the original.
      const place = localesOf(pair).includes(locale) ? `#${questionsId}` : '';
      return { title: versionFor(pair, locale).data.title, href: pathTo(locale, targetOf(pair, locale)) + place };
    });
}

/**
 * The sources behind the moments and the figures, each once; one that begins a source of `named`
 * stands there already.
 */
export function otherSources(named: readonly string[], sources: readonly (string | undefined)[]): string[] {
  const isNamed = (source: string) => named.some((text) => text.startsWith(source.replace(/\.$/u, '')));
  return [...new Set(sources)].filter((source) => source !== undefined).filter((source) => !isNamed(source));
}

/** Number of the source that a piece of evidence names; none when it is not among them. */
export function sourceNumber(sources: readonly string[], evidence: string | undefined): number | undefined {
  const at = evidence === undefined ? -1 : sources.findIndex((text) => text.startsWith(evidence.replace(/\.$/u, '')));
  return at === -1 ? undefined : at + 1;
}

/**
 * The note on a day. Marked examples are left out of it, even where they are shown.
 * @param today ISO day of the build
 */
export function boardNoteOf(content: NoteContent, { locale, today }: { locale: Locale; today: string }) {
  const progress = latestProgress(content);
  const milestones = milestonesInOrder(content);
  const figures = pilotFigures(content, today);
  return {
    progressUntil: progress?.until,
    progressSource: progress?.source?.[locale],
    indicators: indicatorRows(progress, locale),
    resources: resourceRows(progress, locale),
    results: progress?.results?.[locale],
    deviations: progress?.deviations?.[locale],
    settled: milestones.filter(({ certainty }) => certainty === 'confirmed'),
    open: milestones.filter(({ certainty }) => certainty !== 'confirmed'),
    activity: activityRows(figures, locale),
    reading: readingRows(figures, locale),
    upkeep: upkeepRows(content, figures, locale),
    agreements: agreementLedger(content, { locale }),
    unanswered: openQuestions(progress, locale),
    questions: visitQuestions(content, locale),
    evidence: [
      ...milestones.filter(({ certainty }) => certainty !== 'unknown').map(({ evidence }) => evidence?.[locale]),
      progress?.source?.[locale],
    ],
  };
}
