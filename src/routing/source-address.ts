import type { Locale } from '#locales';

import { isListName, pathTo } from './paths.ts';

/** A source of an entry, as far as it leads anywhere. */
interface LinkedSource {
  url?: string | undefined;
  /** A document of the portal that shows it: `pages/board-proposal`. */
  copy?: string | undefined;
}

/**
 * Where a source can be read. A copy on the portal is named by its id: that address leads on to the one of the language.
 * @returns undefined for a source that leads nowhere: readers may not see its copy, or it has neither
 */
export function sourceAddress({ url, copy }: LinkedSource, locale: Locale): string | undefined {
  if (url !== undefined) return url;
  const [collection = '', slug = ''] = copy?.split('/') ?? [];
  if (slug === '') return undefined;
  return pathTo(locale, isListName(collection) ? { page: 'document', list: collection, slug } : { page: 'info', slug });
}
