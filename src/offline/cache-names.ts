/** Names of the caches: one per language and version of the shelf. */
import { isLocale, type Locale } from '#locales';

import { listFolder } from './list-file.ts';

const prefix = 'shelf';

/** Name of the cache for one version of a language's shelf. */
export function cacheName(locale: Locale, version: string): string {
  return `${prefix}-${locale}-${version}`;
}

/** The language whose shelf a cache holds; none when the cache is not ours. */
export function localeOfCache(name: string): Locale | undefined {
  const [first, locale] = name.split('-');
  return first === prefix && isLocale(locale) ? locale : undefined;
}

/**
 * Address in a cache of the note that its copy is whole. It is written last: a cache without it is
 * an interrupted update. No such file stands on the site.
 */
export function recordPath(locale: Locale): string {
  return `${listFolder}${locale}.copy.json`;
}
