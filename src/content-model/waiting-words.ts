/** What is said of a text that must wait, in words. */
import { defaultLocale } from '#locales';
import type { Locale, Localized } from '#locales';

import { visits } from './collections/visits.ts';
import { labelOf } from './fields.ts';
import { releaseFields } from './release-fields.ts';
import type { Party } from './release-fields.ts';
import type { UkrainianFact } from './ukrainian-facts.ts';
import { waitingKinds } from './waiting-kinds.ts';
import type { WaitingFault, WordingLocale } from './waiting-kinds.ts';

const quotes = { en: ['"', '"'], nl: ['‘', '’'], uk: ['«', '»'] } as const satisfies Record<WordingLocale, unknown>;

function quoted(text: string, locale: WordingLocale): string {
  const [open, close] = quotes[locale];
  return `${open}${text.slice(0, 60)}${close}`;
}

/** Most things that a sentence names. */
const mostNamed = 3;

function listed(items: readonly string[], locale: WordingLocale): string {
  const rest = items.length - mostNamed;
  const more = { en: `and ${rest} more`, nl: `en nog ${rest}`, uk: `і ще ${rest}` }[locale];
  return [...items.slice(0, mostNamed), ...(rest > 0 ? [more] : [])].join(', ');
}

function factWords(fact: UkrainianFact, locale: WordingLocale): string {
  switch (fact.kind) {
    case 'visit':
      return { en: 'this is a visit', nl: 'dit is een bezoek', uk: 'це візит' }[locale];
    case 'municipality': {
      const name = fact.name[locale === 'en' ? defaultLocale : locale];
      return { en: `a field names ${name}`, nl: `de gemeente ${name} is gekozen`, uk: `обрано: ${name}` }[locale];
    }
    case 'named': {
      const found = quoted(fact.found, locale);
      return { en: `the text names ${found}`, nl: `de tekst noemt ${found}`, uk: `у тексті є ${found}` }[locale];
    }
    case 'picture': {
      const found = quoted(fact.found, locale);
      return {
        en: `a picture of Ukraine: ${found}`,
        nl: `een foto uit Oekraïne: ${found}`,
        uk: `світлина з України: ${found}`,
      }[locale];
    }
    default:
      return fact satisfies never;
  }
}

const partyWords = {
  partnerAgreed: { en: 'partnerAgreed', nl: 'de partner', uk: 'партнер' },
  hostAgreed: { en: 'hostAgreed', nl: 'de gastheer', uk: 'господарі' },
} as const satisfies Record<Party, Record<WordingLocale, string>>;

function labelIn(field: { label: Localized }, locale: WordingLocale): string {
  return labelOf(field, locale === 'en' ? defaultLocale : locale).toLowerCase();
}

/** The words that stand in the place of the names in braces. */
export function waitingValues(fault: WaitingFault, locale: WordingLocale): Record<string, string> {
  switch (fault.kind) {
    case 'consent-missing':
      return {
        facts: listed(
          fault.facts.map((fact) => factWords(fact, locale)),
          locale,
        ),
        parties: fault.missing.map((party) => partyWords[party][locale]).join(', '),
      };
    case 'consent-in-future':
      return { party: locale === 'en' ? fault.party : labelOf(releaseFields[fault.party], locale), on: fault.on };
    case 'public-but-adds':
      return {
        parts: fault.parts.map((part) => (locale === 'en' ? part : labelIn(visits.fields[part], locale))).join(', '),
      };
    case 'public-but-names':
    case 'record-names':
    case 'record-names-withheld':
      return {
        found: listed(
          fault.found.map((found) => quoted(found, locale)),
          locale,
        ),
      };
    case 'place-named':
      return { found: quoted(fault.found, locale) };
    case 'place-chosen':
      return { name: fault.name[locale === 'en' ? defaultLocale : locale] };
    case 'public-in-future':
    case 'record-consent-in-future':
      return { on: fault.on };
    default:
      return {};
  }
}

/** A fault in words. */
export function waitingText(fault: WaitingFault, locale: Locale): string {
  const values = new Map(Object.entries(waitingValues(fault, locale)));
  return waitingKinds[fault.kind].words[locale].replace(/\{([a-z]+)\}/gu, (_, key: string) => values.get(key) ?? '');
}
