/** Looks up what every page of a document shows around its text. */
import { blocksFor } from '#components/blocks/blocks.ts';
import type { ContentsItem, SectionState, TitleLink } from '#components/document/view.ts';
import type { Catalogue } from '#entries/catalogue.ts';
import { cardOf, titleLinkOf } from '#entries/cards.ts';
import { pairTargetOf, resolveContentLink, targetOf } from '#entries/links.ts';
import { recordsOf, termLookup, topicNames } from '#entries/lookups.ts';
import { lawsShownIn, ruleLookup } from '#entries/law-rules.ts';
import { localesOf, standingOf, versionFor, type DocumentPair, type ListedPair } from '#entries/pairs.ts';
import { relatedTo } from '#entries/related.ts';
import { replacementOf } from '#entries/replacement.ts';
import { createTranslator } from '#i18n/translator.ts';
import { locales, perLocale, type Locale, type Localized } from '#locales';
import type { Section } from '#model/sections.ts';
import { pathTo } from '#routing/paths.ts';

import { freshnessView } from './freshness-view.ts';

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

/** Contents list of a text, with the parts that the page adds below it. */
export function contentsOf(
  sections: readonly Section[],
  states: ReadonlyMap<string, SectionState>,
  added: readonly ContentsItem[],
): ContentsItem[] {
  const own = sections.flatMap(({ id, heading }) => (id ? [{ id, heading, state: states.get(id) }] : []));
  return [...own, ...added];
}

/** The link to what holds in the place of a withdrawn document. */
export function replacementLink({ documents }: Catalogue, pair: DocumentPair, locale: Locale): TitleLink | undefined {
  const replacement = replacementOf(documents, pair);
  return replacement && titleLinkOf(replacement, locale);
}

/** A document's page in each language, for the frame around it. */
export function frameOf(pair: DocumentPair, locale: Locale) {
  return {
    targets: perLocale((each) => targetOf(pair, each)),
    available: localesOf(pair),
    notes: switchNotes(pair, locale),
    pairPath: localesOf(pair).length === locales.length ? pathTo(locale, pairTargetOf(pair, locale)) : undefined,
  };
}

/** What a reader of a document may want to see next. */
export function relatedCards(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  return relatedTo(catalogue, pair).map((other) => cardOf(catalogue, other, locale));
}

/** Everything around the text of a document in a language it exists in. */
export function documentView(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  const version = versionFor(pair, locale);
  const lawIds = [...(pair.source.data.laws ?? []), ...lawsShownIn(version.sections)];
  return {
    version,
    freshness: freshnessView(pair, locale),
    topics: topicNames(catalogue, pair, locale),
    laws: recordsOf(catalogue.laws, lawIds),
    termOf: termLookup(catalogue, locale),
    blocks: blocksFor(locale, {
      resolve: (href) => resolveContentLink(catalogue, locale, href),
      alone: true,
      ruleOf: ruleLookup(catalogue, { listed: lawIds, locale }),
    }),
    replacement: replacementLink(catalogue, pair, locale),
    related: relatedCards(catalogue, pair, locale),
    ...frameOf(pair, locale),
  };
}

export type DocumentView = ReturnType<typeof documentView>;
