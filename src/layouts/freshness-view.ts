/** What a reader must know of how a text stands to its original. */
import { mailboxOf } from '#components/document/mail-address.ts';
import type { OriginalLink, SectionState } from '#components/document/view.ts';
import { targetOf } from '#entries/links.ts';
import {
  standingOf,
  versionFor,
  type DocumentPair,
  type DocumentVersion,
  type SectionStanding,
  type Standing,
} from '#entries/pairs.ts';
import { localeInfo, type Locale } from '#locales';
import type { EntryData } from '#model/collections.ts';
import { pathTo } from '#routing/paths.ts';

/** The state of a section that a reader must know: being outdated outweighs all but emptiness, an example a machine's words. */
function stateOf(standing: SectionStanding | undefined, locale: Locale, isExample: boolean): SectionState | undefined {
  if (standing?.state === 'outdated') {
    const { change } = standing;
    return {
      mark: 'stale',
      why: 'outdated',
      change: change && { date: change.date, note: change.note[locale] },
    };
  }
  if (standing?.state === 'extra') return { mark: 'stale', why: 'extra' };
  if (isExample) return { mark: 'sample', why: 'example' };
  return standing?.machine ? { mark: 'machine' } : undefined;
}

/** The states of sections by id; a section that is worth its face has none. */
function statesOf(
  { data, sections }: Pick<DocumentVersion, 'data' | 'sections'>,
  standing: Standing,
  locale: Locale,
): ReadonlyMap<string, SectionState> {
  const isExample = data.status === 'example';
  // The pages about the portal are the one kind without the field.
  const invites = mailboxOf(data as Pick<EntryData<'guides'>, 'contact'>) !== undefined;
  const states = sections.flatMap(({ id, source }): [string, SectionState][] => {
    if (id === undefined) return [];
    const state =
      source === ''
        ? ({ mark: 'sample', why: 'empty', invites } as const)
        : stateOf(standing.sections.get(id), locale, isExample);
    return state ? [[id, state]] : [];
  });
  return new Map(states);
}

/** How many sections of a translation follow their original; nothing for an original. */
function freshnessSummary({ kind, sections }: Standing): { current: number; total: number } | undefined {
  if (kind !== 'translation') return undefined;
  const states = [...sections.values()].filter(({ state }) => state !== 'extra');
  return { current: states.filter(({ state }) => state === 'current').length, total: states.length };
}

/** Sections of the original that a translation lacks. */
function missingSections({ source }: DocumentPair, { sections }: Standing): { id: string; heading: string }[] {
  return source.sections.flatMap(({ id, heading }) =>
    id !== undefined && sections.get(id)?.state === 'missing' ? [{ id, heading }] : [],
  );
}

/** Address and language of the text that a translation was made from. */
function originalOf(pair: DocumentPair): OriginalLink {
  const { locale } = pair.source;
  return { href: pathTo(locale, targetOf(pair, locale)), lang: localeInfo[locale].lang, locale };
}

/**
 * The state of a document's version in a language, and of each of its sections.
 * @param words language in which it is told
 */
export function freshnessView(pair: DocumentPair, locale: Locale, words: Locale = locale) {
  const standing = standingOf(pair, locale);
  return {
    standing,
    states: statesOf(versionFor(pair, locale), standing, words),
    summary: freshnessSummary(standing),
    missing: missingSections(pair, standing),
    original: originalOf(pair),
  };
}

export type FreshnessView = ReturnType<typeof freshnessView>;
