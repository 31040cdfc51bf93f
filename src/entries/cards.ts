/** Documents as lists show them. */
import { createTranslator } from '#i18n/translator.ts';
import { localeInfo, type Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';

import type { Catalogue } from './catalogue.ts';
import { targetOf } from './links.ts';
import { topicNames } from './lookups.ts';
import { isExample, standingOf, versionFor, type DocumentPair, type ListedPair } from './pairs.ts';

/** Says in which languages a document can be read, and what a machine translated, in the reader's language. */
function languagesNote(pair: DocumentPair, locale: Locale): string {
  const t = createTranslator(locale);
  if (!pair.versions[locale]) return t('reading.onlyOther');
  if (standingOf(pair, locale).machine) return t('reading.ownMachine');
  return Object.keys(pair.versions).length > 1 ? t('reading.both') : t('reading.onlyThis');
}

/** The same, and how far a translation is behind its original. */
function standingNote(pair: DocumentPair, locale: Locale): string {
  const t = createTranslator(locale);
  const { outdated, missing } = standingOf(pair, locale);
  if (!pair.versions[locale]) return languagesNote(pair, locale);
  if (outdated > 0) return t('reading.ownOutdated', { count: outdated });
  return missing > 0 ? t('reading.ownMissing', { count: missing }) : languagesNote(pair, locale);
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

/**
 * What pages show of a document that they name. How far its translation is behind is not among it: a changed word in one
 * text would change every page that names it, and a reader with a saved copy would fetch them all again.
 */
export function cardOf(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  const version = versionFor(pair, locale);
  return {
    ...titleLinkOf(pair, locale),
    list: pair.collection,
    summary: version.data.summary,
    note: languagesNote(pair, locale),
    topics: topicNames(catalogue, pair, locale),
    updated: version.data.updated,
    example: isExample(pair),
  };
}

/** What the list of a kind shows of a document: there its state stands, too. */
export function listedCardOf(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  return { ...cardOf(catalogue, pair, locale), note: standingNote(pair, locale) };
}
