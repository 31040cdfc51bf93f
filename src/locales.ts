/**
 * The one list of the portal's languages. Words of a language stand in its string tables; code about a pair of languages says
 * so by name. What a third one would need: docs/languages.md.
 */

/** In the order in which they are shown. */
export const locales = ['nl', 'uk'] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the portal. */
export type Localized<T = string> = Record<Locale, T>;

interface LocaleInfo {
  /** BCP 47 tag for `lang` and `hreflang`. */
  lang: string;
  /** Open Graph locale. */
  ogLocale: string;
  /** The language's own name. */
  name: string;
  /** ISO 3166-1 alpha-2 code of the country whose municipalities read it. */
  country: string;
}

export const localeInfo = {
  nl: { lang: 'nl', ogLocale: 'nl_NL', name: 'Nederlands', country: 'NL' },
  uk: { lang: 'uk', ogLocale: 'uk_UA', name: 'Українська', country: 'UA' },
} satisfies Localized<LocaleInfo>;

export const defaultLocale: Locale = 'nl';

/** The other language of a pair. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'nl' ? 'uk' : 'nl';
}

/** Whether a text is the code of one of the portal's languages. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** Builds one value per language. */
export function perLocale<T>(make: (locale: Locale) => T): Localized<T> {
  // One entry for each of the list: the compiler sees only that there are entries.
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}
