/** Names of languages, for Decap. */
import { isLocale, localeInfo } from '#locales';

/** Name of a language in that language. */
export function languageName(locale: string): string {
  return isLocale(locale) ? localeInfo[locale].name : locale;
}
