import i18next, { type i18n } from 'i18next';

import { locales, type Locale } from '#locales';

import type { Key, PluralKey, Strings } from './keys.ts';
import { nl } from './strings/nl.ts';
import { uk } from './strings/uk.ts';

const strings = { nl, uk } satisfies Record<Locale, Strings>;

export type Values = Readonly<Record<string, string | number>>;

export interface Translate {
  /** A text of the interface; `{{name}}` is filled in from the values. */
  (key: Key, values?: Values): string;
  /** A counted text: `count` chooses the plural form of the language. */
  (key: PluralKey, values: Values & { count: number }): string;
}

/** i18next wants one key per plural form: `list.guides_few`. */
function flatten(source: Strings): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string' ? [[key, text]] : Object.entries(text).map(([form, one]) => [`${key}_${form}`, one]),
    ),
  );
}

function createInstance(): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    resources: Object.fromEntries(locales.map((locale) => [locale, { translation: flatten(strings[locale]) }])),
    initAsync: false,
    fallbackLng: false,
    returnNull: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`There is no interface text "${key}". Add it to src/i18n/strings.`);
    },
  });
  return instance;
}

const instance = createInstance();

/**
 * The interface texts of one language. Values are not escaped: Astro escapes what it prints.
 * @throws when a key has no text
 */
export function createTranslator(locale: Locale): Translate {
  const t = instance.getFixedT(locale);
  return (key: Key | PluralKey, values: Values = {}) => t(key, values);
}
