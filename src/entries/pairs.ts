/** A document in its languages: which is the source, and how the translation stands to it. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import { locales, otherLocale, type Locale, type Localized } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import type { EntryData } from '#model/collections.ts';
import { compareText } from '#model/compare-text.ts';
import { freshnessOf, type FreshnessState } from '#model/freshness.ts';
import type { TextOutline } from '#model/safe-mdx/text-outline.ts';
import type { Section } from '#model/sections.ts';
import type { ListName } from '#routing/paths.ts';

export interface DocumentVersion<N extends DocumentName = DocumentName> {
  collection: N;
  /** Translation key: the same in both languages. */
  id: string;
  locale: Locale;
  /** Language that the text was written in first. */
  sourceLocale: Locale;
  data: EntryData<N>;
  sections: readonly Section[];
  /** Loads the text, with its parts. */
  load: () => Promise<{ Content: AstroComponentFactory; outline: TextOutline }>;
}

export interface DocumentPair<N extends DocumentName = DocumentName> {
  collection: N;
  id: string;
  source: DocumentVersion<N>;
  versions: Partial<Record<Locale, DocumentVersion<N>>>;
}

/** Groups versions by id. The source is the version in its own `sourceLocale`, or the only one. */
export function pairsOf<N extends DocumentName>(versions: readonly DocumentVersion<N>[]): DocumentPair<N>[] {
  const groups = Map.groupBy(versions, ({ id }) => id);
  return [...groups].flatMap(([id, group]) => {
    const source = group.find(({ locale, sourceLocale }) => sourceLocale === locale) ?? group[0];
    if (!source) return [];
    const byLocale = Object.fromEntries(group.map((version) => [version.locale, version]));
    return [{ collection: source.collection, id, source, versions: byLocale }];
  });
}

/** A document of one of the kinds that lists show. */
export type ListedPair = { [N in ListName]: DocumentPair<N> }[ListName];

/** A document of any kind, told apart by its collection. */
export type AnyPair = { [N in DocumentName]: DocumentPair<N> }[DocumentName];

/** Whether a document is a marked example. */
export function isExample({ source }: Pick<DocumentPair, 'source'>): boolean {
  return source.data.status === 'example';
}

/** How many documents there are; marked examples never count. */
export function countOf(pairs: readonly DocumentPair[]): number {
  return pairs.filter((pair) => !isExample(pair)).length;
}

/** Sorts by the day of the last change, newest first; equal days by id. Marked examples come last. */
export function newestFirst<P extends DocumentPair>(pairs: readonly P[]): P[] {
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return pairs.toSorted(
    (a, b) =>
      Number(isExample(a)) - Number(isExample(b)) ||
      compare(b.source.data.updated, a.source.data.updated) ||
      compare(a.id, b.id),
  );
}

/** A change of meaning of the original: ISO day, and what changed. */
export interface SectionChange {
  date: string;
  note: Localized;
}

/** The newest change of meaning that the history of a document tells of a section. */
function lastChangeOf({ source }: DocumentPair, id: string): SectionChange | undefined {
  const told = source.data.changes?.filter(({ kind, sections }) => kind === 'substantive' && sections?.includes(id));
  return told?.toSorted((a, b) => compareText(b.date, a.date))[0];
}

/** State of one section of a version. */
export interface SectionStanding {
  state: FreshnessState;
  /** What last changed in the original's section, where its history tells; only on an outdated one. */
  change?: SectionChange | undefined;
  /** Nobody has checked the machine's words. */
  machine: boolean;
}

/** What a reader must know of one language version. */
export interface Standing {
  kind: 'source' | 'translation' | 'absent';
  sections: ReadonlyMap<string, SectionStanding>;
  outdated: number;
  missing: number;
  machine: boolean;
}

/** How a language version stands to its source, section by section. */
export function standingOf(pair: DocumentPair, locale: Locale): Standing {
  const version = pair.versions[locale];
  const none = { sections: new Map(), outdated: 0, missing: 0, machine: false };
  if (!version) return { kind: 'absent', ...none };
  if (version.locale === pair.source.locale) return { kind: 'source', ...none };
  const { translation } = version.data;
  const machine = translation?.method === 'machine';
  const states = freshnessOf({
    source: pair.source.sections,
    translation: version.sections,
    hashes: translation?.sections,
  });
  return {
    kind: 'translation',
    sections: new Map(
      states.map(({ id, state }) => [
        id,
        { state, machine, change: state === 'outdated' ? lastChangeOf(pair, id) : undefined },
      ]),
    ),
    outdated: states.filter(({ state }) => state === 'outdated').length,
    missing: states.filter(({ state }) => state === 'missing').length,
    machine,
  };
}

/** The languages that a pair exists in, Dutch first. */
export function localesOf(pair: DocumentPair): Locale[] {
  return locales.filter((locale) => pair.versions[locale] !== undefined);
}

/** The version in a language, or the one that exists. */
export function versionFor<N extends DocumentName>(pair: DocumentPair<N>, locale: Locale): DocumentVersion<N> {
  return pair.versions[locale] ?? pair.versions[otherLocale(locale)] ?? pair.source;
}
