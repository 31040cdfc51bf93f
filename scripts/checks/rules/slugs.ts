import { isLocale } from '#locales';
import { idPattern } from '#model/entry-path.ts';

import { fieldWords } from '../field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { Entry } from '../entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';
import type { FieldPath } from '../locate.ts';

interface Slug {
  entry: Entry;
  locale: string;
  slug: string;
  path: FieldPath;
}

/** The last parts of addresses that an entry takes: one in its language, or one per language. */
function slugsOf(entry: Entry): Slug[] {
  const { slug } = entry.data;
  if (typeof slug === 'string') return [{ entry, locale: entry.locale ?? '', slug, path: ['slug'] }];
  if (typeof slug !== 'object' || slug === null) return [];
  return Object.entries(slug).flatMap(([locale, text]: [string, unknown]) => {
    return isLocale(locale) && typeof text === 'string' ? [{ entry, locale, slug: text, path: ['slug', locale] }] : [];
  });
}

/** No two entries of a kind share an address; addresses of records have the right form. */
export function checkSlugs(tree: ContentTree): Issue[] {
  const owners = new Map<string, string>();
  return [...tree.documents, ...tree.records].flatMap(slugsOf).flatMap(({ entry, locale, slug, path }): Issue[] => {
    const key = `${entry.collection} ${locale} ${slug}`;
    const other = owners.get(key);
    const place = () => ({ file: entry.path, line: lineOf(entry, path) });
    if (entry.locale === undefined && !idPattern.test(slug)) {
      return [{ kind: 'bad-id', ...place(), values: { field: fieldWords(entry.collection, path), value: slug } }];
    }
    if (other === undefined) owners.set(key, entry.path);
    return other === undefined ? [] : [{ kind: 'duplicate-slug', ...place(), values: { slug, other } }];
  });
}
