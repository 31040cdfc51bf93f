import { createTranslator } from '#i18n/translator.ts';
import { locales } from '#locales';
import type { Locale } from '#locales';
import { siteName } from '#site';
import type { Issue } from '#model/issues/issue.ts';

import type { DocumentEntry, Entry, RecordEntry } from '../entry.ts';
import { counterpartOf } from '../load-content.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';
import type { FieldPath } from '../locate.ts';

/** The title of a page that an entry has. */
interface Title {
  entry: Entry;
  locale: Locale;
  text: string;
  path: FieldPath;
}

/** Kinds of record that have a page each, by the field that is its title. */
const namedBy: Partial<Record<Entry['collection'], string>> = { terms: 'word', municipalities: 'name', themes: 'name' };

/** Titles of the portal's own pages. */
function ownTitles(locale: Locale): string[] {
  const t = createTranslator(locale);
  const lists = [t('menu.guides'), t('menu.cases'), t('menu.visits'), t('menu.glossary')];
  const others = [t('themes.title'), t('municipalities.title'), t('match.title'), t('pilot.title')];
  return [siteName, t('home.title'), ...lists, ...others, t('search.title'), t('shelf.title'), t('notFound.title')];
}

function documentTitles(tree: ContentTree, entry: DocumentEntry): Title[] {
  const { title, status } = entry.data;
  if (typeof title !== 'string' || (status !== 'released' && status !== 'withdrawn')) return [];
  const own = { entry, locale: entry.locale, text: title, path: ['title'] };
  if (!counterpartOf(tree, entry)) return [own];
  return [own, { ...own, text: createTranslator(entry.locale)('pair.title', { title }) }];
}

function recordTitles(entry: RecordEntry): Title[] {
  const key = namedBy[entry.collection] ?? '';
  const names = new Map(Object.entries(entry.data[key] ?? {}));
  return locales.flatMap((locale): Title[] => {
    const text: unknown = names.get(locale);
    return typeof text === 'string' ? [{ entry, locale, text, path: [key, locale] }] : [];
  });
}

/** Titles that look alike are one: case, blanks and signs that nobody sees make no difference. */
function keyOf(locale: Locale, text: string): string {
  const seen = text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return `${locale} ${seen.replace(/\s+/gu, ' ').trim().toLocaleLowerCase(locale)}`;
}

/** No two pages of a language have one title: readers choose pages by it, in lists, in search and in a browser's tabs. */
export function checkTitles(tree: ContentTree): Issue[] {
  const own = new Set(locales.flatMap((locale) => ownTitles(locale).map((title) => keyOf(locale, title))));
  const owners = new Map<string, Entry>();
  const titles = [
    ...tree.documents.flatMap((entry) => documentTitles(tree, entry)),
    ...tree.records.flatMap(recordTitles),
  ];
  return titles.flatMap(({ entry, locale, text, path }): Issue[] => {
    const key = keyOf(locale, text);
    const place = { file: entry.path, line: lineOf(entry, path) };
    if (own.has(key)) return [{ kind: 'title-of-portal', ...place, values: { title: text } }];
    const other = owners.get(key) ?? entry;
    owners.set(key, other);
    return other === entry ? [] : [{ kind: 'duplicate-title', ...place, values: { title: text, other: other.path } }];
  });
}
