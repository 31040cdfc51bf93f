import type { Locale } from '#locales';

import type { PluralForms, PluralKey } from './keys.ts';
import { nl } from './strings/nl.ts';
import { uk } from './strings/uk.ts';

const strings = { nl, uk };

/** All plural forms of a counted text, for code in the browser that chooses by `Intl.PluralRules`. */
export function pluralForms(locale: Locale, key: PluralKey): PluralForms {
  return strings[locale][key];
}
