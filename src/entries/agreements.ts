/** The ledger: what was agreed, and on which visit. */
import { localeInfo, type Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { targetOf } from './links.ts';
import { recordsOf } from './lookups.ts';
import { versionFor, type DocumentPair } from './pairs.ts';

export type LedgerEntry = RecordEntry<'agreements'> & {
  /** The report of the visit that it came from, when readers may see it. */
  visit?: { title: string; href: string; lang: string | undefined };
};

function visitLink(pair: DocumentPair<'visits'>, locale: Locale) {
  const { data, locale: own } = versionFor(pair, locale);
  return {
    title: data.title,
    href: pathTo(locale, targetOf(pair, locale)),
    lang: own === locale ? undefined : localeInfo[own].lang,
  };
}

/** All real agreements with the visits that they came from; or, apart from those, the marked examples. */
export function agreementLedger(
  { agreements, visits }: Pick<Catalogue, 'agreements' | 'visits'>,
  { locale, examples = false }: { locale: Locale; examples?: boolean },
): LedgerEntry[] {
  return [...agreements.values()]
    .filter(({ example }) => (example ?? false) === examples)
    .map((agreement) => {
      const pair = visits.find(({ source }) => source.data.agreements?.includes(agreement.id));
      return { ...agreement, ...(pair && { visit: visitLink(pair, locale) }) };
    });
}

/** What was agreed on one visit; marked examples on request only. */
export function agreementsOfVisit(
  { agreements }: Pick<Catalogue, 'agreements'>,
  pair: DocumentPair<'visits'>,
  { examples }: { examples: boolean },
): LedgerEntry[] {
  return recordsOf(agreements, pair.source.data.agreements).filter(({ example }) => examples || !example);
}
