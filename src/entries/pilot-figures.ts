/** What the content of the portal adds up to on a day. Marked examples never count, even where they are shown. */
import { locales, perLocale, type Locale, type Localized } from '#locales';
import { agreementStanding, type AgreementStanding } from '#model/agreement-state.ts';
import type { EntryData } from '#model/collections.ts';
import { isCheckOld } from '#model/law-check.ts';
import type { ListName } from '#routing/paths.ts';

import type { Catalogue } from './catalogue.ts';
import { localesOf, standingOf, type ListedPair } from './pairs.ts';

/** What is counted. */
export type FigureContent = Pick<Catalogue, 'listed' | 'agreements' | 'milestones' | 'laws' | 'terms'>;

type Direction = EntryData<'visits'>['direction'];
type Certainty = EntryData<'milestones'>['certainty'];
type PerList = Record<ListName, number>;

export interface PilotFigures {
  /** Visit reports; those that were withdrawn are counted apart. */
  visits: { released: Record<Direction, number>; withdrawn: number };
  /** An overdue agreement counts as that only. */
  agreements: Record<AgreementStanding, number>;
  /** Released documents. */
  documents: {
    published: PerList;
    inBoth: PerList;
    onlyIn: Localized<PerList>;
    /** Sections of translations that are older than their original. */
    outdatedSections: PerList;
    /** Sections of originals that have no translation, where the rest has. */
    missingSections: PerList;
    /** Documents with a machine translation that nobody has checked. */
    unreviewed: PerList;
  };
  milestones: Record<Certainty, number>;
  terms: number;
  laws: { total: number; /** Ids of laws that were checked too long ago. */ old: string[] };
}

function tally<K extends string>(none: Record<K, number>, keys: readonly K[]): Record<K, number> {
  const counts = { ...none };
  for (const key of keys) counts[key] += 1;
  return counts;
}

function perList(pairs: readonly ListedPair[], count: (pair: ListedPair) => number): PerList {
  const counts = { guides: 0, cases: 0, visits: 0 };
  for (const pair of pairs) counts[pair.collection] += count(pair);
  return counts;
}

function documentFigures(pairs: readonly ListedPair[]): PilotFigures['documents'] {
  const sum = (pair: ListedPair, part: 'outdated' | 'missing') =>
    locales.reduce((total, locale) => total + standingOf(pair, locale)[part], 0);
  const isOnlyIn = (pair: ListedPair, locale: Locale) => localesOf(pair).every((each) => each === locale);
  return {
    published: perList(pairs, () => 1),
    inBoth: perList(pairs, (pair) => Number(localesOf(pair).length === locales.length)),
    onlyIn: perLocale((locale) => perList(pairs, (pair) => Number(isOnlyIn(pair, locale)))),
    outdatedSections: perList(pairs, (pair) => sum(pair, 'outdated')),
    missingSections: perList(pairs, (pair) => sum(pair, 'missing')),
    unreviewed: perList(pairs, (pair) => Number(locales.some((locale) => standingOf(pair, locale).machine))),
  };
}

function visitFigures(pairs: readonly ListedPair[]): PilotFigures['visits'] {
  const visits = pairs.filter((pair) => pair.collection === 'visits');
  const released = visits.filter(({ source }) => source.data.status === 'released');
  return {
    released: tally(
      { 'to-ukraine': 0, 'to-netherlands': 0, online: 0 },
      released.map(({ source }) => source.data.direction),
    ),
    withdrawn: visits.filter(({ source }) => source.data.status === 'withdrawn').length,
  };
}

/**
 * Counts what readers can see.
 * @param today ISO day on which dates are judged
 */
export function pilotFigures(content: FigureContent, today: string): PilotFigures {
  const agreements = [...content.agreements.values()].filter(({ example }) => !example);
  const laws = [...content.laws.values()];
  return {
    visits: visitFigures(content.listed),
    agreements: tally(
      { overdue: 0, open: 0, running: 0, done: 0, dropped: 0 },
      agreements.map((agreement) => agreementStanding(agreement, today)),
    ),
    documents: documentFigures(content.listed.filter(({ source }) => source.data.status === 'released')),
    milestones: tally(
      { confirmed: 0, planned: 0, unknown: 0 },
      [...content.milestones.values()].map(({ certainty }) => certainty),
    ),
    terms: content.terms.size,
    laws: { total: laws.length, old: laws.filter((law) => isCheckOld(law.checkedOn, today)).map(({ id }) => id) },
  };
}
