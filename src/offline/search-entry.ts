/**
 * Pagefind names the index of every language in one file. Copies of two languages may be of different
 * days: each language's index must be the one in its own copy.
 */
import type { Locale } from '#locales';

/** Address of that file. */
export const searchEntryPath = '/pagefind/pagefind-entry.json';

/** The part of the file that matters here. */
export interface SearchEntry {
  languages: Readonly<Record<string, unknown>>;
}

/** Joins the files of several copies; what is not about a copied language comes from the first. */
export function joinEntries(entries: readonly { locale: Locale; entry: SearchEntry }[]): SearchEntry {
  const own = entries.map(({ locale, entry }) => [locale, entry.languages[locale]] as const);
  const [first] = entries;
  return { ...first?.entry, languages: { ...first?.entry.languages, ...Object.fromEntries(own) } };
}
