import { perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import { listNames, pathTo } from '#routing/paths.ts';

const slug = 'x';

function folder(make: (locale: Locale) => string): Localized {
  return perLocale((locale) => make(locale).slice(0, -`${slug}/`.length));
}

/** Addresses below which the documents of each kind stand, for the editor's links to the site. */
export function pageFolders(): Record<string, Localized> {
  const lists = listNames.map(
    (list) => [list, folder((locale) => pathTo(locale, { page: 'document', list, slug }))] as const,
  );
  return { ...Object.fromEntries<Localized>(lists), pages: folder((locale) => pathTo(locale, { page: 'info', slug })) };
}
