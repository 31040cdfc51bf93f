/** Looks up what every page of a document shows around its text. */
import { blocksFor } from '#components/blocks/blocks.ts';
import type { ContentsItem, SectionMark } from '#components/document/view.ts';
import type { Catalogue } from '#entries/catalogue.ts';
import { cardOf } from '#entries/cards.ts';
import { pairTargetOf, resolveContentLink, targetOf } from '#entries/links.ts';
import { recordsOf, termLookup, topicNames } from '#entries/lookups.ts';
import {
  localesOf,
  standingOf,
  versionFor,
  type DocumentPair,
  type ListedPair,
  type Standing,
} from '#entries/pairs.ts';
import { relatedTo } from '#entries/related.ts';
import { createTranslator } from '#i18n/translator.ts';
import { locales, perLocale, type Locale, type Localized } from '#locales';
import type { Section } from '#model/sections.ts';
import { pathTo } from '#routing/paths.ts';

/** The one mark of each section: an outdated text outweighs a machine's, emptiness outweighs both. */
export function marksOf(sections: readonly Section[], standing: Standing): ReadonlyMap<string, SectionMark> {
  const marks = sections.flatMap(({ id, source }): [string, SectionMark][] => {
    if (id === undefined) return [];
    const state = standing.sections.get(id);
    if (source === '') return [[id, 'sample']];
    if (state?.state === 'outdated') return [[id, 'stale']];
    return state?.machine ? [[id, 'machine']] : [];
  });
  return new Map(marks);
}

/** State of a document in each language, told in that language, for the switch. */
export function switchNotes(pair: DocumentPair, reading: Locale | undefined): Localized {
  const outdated = Math.max(...locales.map((locale) => standingOf(pair, locale).outdated));
  return perLocale((locale) => {
    const t = createTranslator(locale);
    const standing = standingOf(pair, locale);
    if (standing.kind === 'absent') return t('switch.absent');
    if (locale === reading) return t('switch.reading');
    if (reading && standingOf(pair, reading).kind === 'absent') return t('switch.fullText');
    if (standing.kind === 'source')
      return outdated > 0 ? t('switch.sourceNewer', { count: outdated }) : t('switch.source');
    return standing.outdated > 0 ? t('switch.outdated', { count: standing.outdated }) : t('switch.translation');
  });
}

/** How many sections of a translation follow their original; nothing for an original. */
export function freshnessSummary({ kind, sections }: Standing): { current: number; total: number } | undefined {
  if (kind !== 'translation') return undefined;
  const states = [...sections.values()];
  return { current: states.filter(({ state }) => state === 'current').length, total: states.length };
}

/** Contents list of a text, with the parts that the page adds below it. */
export function contentsOf(
  sections: readonly Section[],
  marks: ReadonlyMap<string, SectionMark>,
  added: readonly ContentsItem[],
): ContentsItem[] {
  const own = sections.flatMap(({ id, heading }) => (id ? [{ id, heading, mark: marks.get(id) }] : []));
  return [...own, ...added];
}

/** Everything around the text of a document in a language it exists in. */
export function documentView(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  const version = versionFor(pair, locale);
  const standing = standingOf(pair, locale);
  return {
    version,
    standing,
    marks: marksOf(version.sections, standing),
    topics: topicNames(catalogue, pair, locale),
    laws: recordsOf(catalogue.laws, pair.source.data.laws),
    termOf: termLookup(catalogue, locale),
    blocks: blocksFor(locale, (href) => resolveContentLink(catalogue, locale, href)),
    related: relatedTo(catalogue, pair).map((other) => cardOf(catalogue, other, locale)),
    targets: perLocale((each) => targetOf(pair, each)),
    available: localesOf(pair),
    notes: switchNotes(pair, locale),
    pairPath: localesOf(pair).length === locales.length ? pathTo(locale, pairTargetOf(pair, locale)) : undefined,
  };
}

export type DocumentView = ReturnType<typeof documentView>;
