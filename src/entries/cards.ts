/** Documents as lists show them. */
import { createTranslator } from '#i18n/translator.ts';
import { localeInfo, type Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';

import type { Catalogue } from './catalogue.ts';
import { targetOf } from './links.ts';
import { topicNames } from './lookups.ts';
import { isExample, standingOf, versionFor, type DocumentPair, type ListedPair } from './pairs.ts';

/** Says in which languages a document can be read, and how well, in the reader's language. */
export function readingNote(pair: DocumentPair, locale: Locale): string {
  const t = createTranslator(locale);
  if (!pair.versions[locale]) return t('reading.onlyOther');
  const own = standingOf(pair, locale);
  if (own.outdated > 0) return t('reading.ownOutdated', { count: own.outdated });
  if (own.missing > 0) return t('reading.ownMissing', { count: own.missing });
  if (own.machine) return t('reading.ownMachine');
  return Object.keys(pair.versions).length > 1 ? t('reading.both') : t('reading.onlyThis');
}

/** A document by its title, with its page in a language. */
export function titleLinkOf(pair: DocumentPair, locale: Locale) {
  const { data, locale: own } = versionFor(pair, locale);
  return {
    title: data.title,
    href: pathTo(locale, targetOf(pair, locale)),
    lang: own === locale ? undefined : localeInfo[own].lang,
  };
}

/** What a list shows of a document. */
export function cardOf(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  const version = versionFor(pair, locale);
  return {
    ...titleLinkOf(pair, locale),
    list: pair.collection,
    summary: version.data.summary,
    note: readingNote(pair, locale),
    topics: topicNames(catalogue, pair, locale),
    updated: version.data.updated,
    example: isExample(pair),
  };
}
