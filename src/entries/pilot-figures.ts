/** What the content of the portal adds up to on a day. Marked examples never count, even where they are shown. */
import { locales, perLocale, type Locale, type Localized } from '#locales';
import { agreementStanding, type AgreementStanding } from '#model/agreement-state.ts';
import type { EntryData } from '#model/collections.ts';
import { lawUpkeep, type LawUpkeep } from '#model/law-check.ts';
import type { ListName } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
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
  laws: {
    total: number;
    /** How many of them are looked after: their text of the day was read, not too long ago. */
    read: number;
    /** How many were looked up in time without reading their text, or in an old version of it. */
    unread: number;
    /** Ids of laws that were checked too long ago. */
    old: string[];
  };
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

function lawFigures(laws: readonly RecordEntry<'laws'>[], today: string): PilotFigures['laws'] {
  const byUpkeep = Map.groupBy(laws, (law) => lawUpkeep(law, today));
  const count = (upkeep: LawUpkeep) => byUpkeep.get(upkeep)?.length ?? 0;
  return {
    total: laws.length,
    read: count('checked'),
    unread: count('then') + count('told'),
    old: (byUpkeep.get('old') ?? []).map(({ id }) => id),
  };
}

/**
 * Counts what readers can see.
 * @param today ISO day on which dates are judged
 */
export function pilotFigures(content: FigureContent, today: string): PilotFigures {
  const agreements = [...content.agreements.values()].filter(({ example }) => !example);
  return {
    visits: visitFigures(content.listed),
    agreements: tally(
      { overdue: 0, open: 0, running: 0, done: 0, dropped: 0 },
      agreements.map((agreement) => agreementStanding(agreement, today)),
    ),
    documents: documentFigures(content.listed.filter(({ source }) => source.data.status === 'released')),
    milestones: tally(
      { confirmed: 0, planned: 0, calculated: 0, unknown: 0 },
      [...content.milestones.values()].map(({ certainty }) => certainty),
    ),
    terms: content.terms.size,
    laws: lawFigures([...content.laws.values()], today),
  };
}
