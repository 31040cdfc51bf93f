import { locales, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import { isRawData } from '#model/entry-file.ts';
import { documentPath, recordPath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { ownAddress } from '#model/own-address.ts';
import type { OwnAddress } from '#model/own-address.ts';
import { isPageAnchor } from '#model/section-id.ts';
import { entryUnder, type EntryNames } from '#routing/entry-addresses.ts';
import { parsePath, type Target } from '#routing/paths.ts';

import type { DocumentEntry, Entry } from './entry.ts';
import { fieldWords } from './field-names.ts';
import type { KnownEntries } from './known-entries.ts';
import { lineOf } from './locate.ts';
import { filledFields } from './walk-fields.ts';

/** Addresses of the portal that are no page of a language. */
const otherPages = new Set(['/', '/admin/']);

/** The document of a kind that readers find at an address, in the language of the address if there is one. */
function documentAt(tree: KnownEntries, collection: string, locale: Locale, slug: string): DocumentEntry | undefined {
  const own = tree.documents.filter((entry) => entry.collection === collection);
  const inOrder = [
    ...own.filter((entry) => entry.locale === locale),
    ...own.filter((entry) => entry.locale !== locale),
  ];
  return entryUnder(inOrder, slug, (entry) => ({ ...(entry.locale === locale && entry.data), id: entry.id }));
}

/** What each theme is called and was called, per language. */
function themesOf(tree: KnownEntries): Localized<EntryNames>[] {
  const themes = tree.records.filter(({ collection }) => collection === 'themes');
  return themes.map(({ data: { slug, formerSlugs } }) =>
    perLocale((locale) => ({
      slug: isRawData(slug) ? slug[locale] : undefined,
      formerSlugs: isRawData(formerSlugs) ? formerSlugs[locale] : undefined,
    })),
  );
}

/** Whether there is a page, or readers are led on to one. */
function isThere(tree: KnownEntries, locale: Locale, target: Target): boolean {
  switch (target.page) {
    case 'document':
      return documentAt(tree, target.list, locale, target.slug) !== undefined;
    case 'info':
      return documentAt(tree, 'pages', locale, target.slug) !== undefined;
    case 'pair': {
      const entry = documentAt(tree, target.list, locale, target.slug);
      return (
        entry !== undefined && locales.every((each) => tree.paths.has(documentPath(entry.collection, entry.id, each)))
      );
    }
    case 'term':
      return tree.paths.has(recordPath('terms', target.slug));
    case 'municipality':
      return tree.paths.has(recordPath('municipalities', target.slug));
    case 'theme':
      return entryUnder(themesOf(tree), target.slug, (names) => names[locale]) !== undefined;
    case 'list':
      // What a list is narrowed to, and its further pages, come and go with the texts.
      return target.filter === undefined && target.part === undefined;
    default:
      return true;
  }
}

function placeOf({ path }: OwnAddress): ReturnType<typeof parsePath> {
  return parsePath(path.endsWith('/') ? path : `${path}/`);
}

function isPage(tree: KnownEntries, own: OwnAddress): boolean {
  const place = placeOf(own);
  return place ? isThere(tree, place.locale, place.target) : otherPages.has(own.path.replace(/\/?$/u, '/'));
}

/** The sections of the text at an address, when the address names one that is not among them. */
function sectionsWithout(tree: KnownEntries, own: OwnAddress): string[] | undefined {
  const place = placeOf(own);
  const { section } = own;
  if (!place || section === undefined || isPageAnchor(section)) return undefined;
  const { locale, target } = place;
  if (target.page !== 'document' && target.page !== 'info') return undefined;
  const collection = 'list' in target ? target.list : 'pages';
  const document = documentAt(tree, collection, locale, target.slug);
  const ids = document?.locale !== locale ? undefined : document.sections.flatMap(({ id }) => id ?? []);
  return ids?.includes(section) ? undefined : ids;
}

function bodyIssues(tree: KnownEntries, entry: DocumentEntry): Issue[] {
  return entry.references.links.flatMap(({ address, line }): Issue[] => {
    const own = ownAddress(address, tree.portal.url);
    if (!own) return [];
    const place = { file: entry.path, line: line + entry.bodyLine - 1 };
    if (!isPage(tree, own)) return [{ kind: 'dead-own-link', ...place, values: { address } }];
    const sections = sectionsWithout(tree, own);
    return sections
      ? [{ kind: 'dead-section', ...place, values: { address, sections: sections.join(', ') || '–' } }]
      : [];
  });
}

function fieldIssues(entry: Entry, url: string): Issue[] {
  return filledFields(entry).flatMap(({ field, path, value }): Issue[] => {
    if (field.kind !== 'url' || typeof value !== 'string' || !ownAddress(value, url)) return [];
    const values = { field: fieldWords(entry.collection, path), value };
    return [{ kind: 'own-address', file: entry.path, line: lineOf(entry, path), values }];
  });
}

/** A whole address of the portal itself leads to a page in a text, and is no source outside the portal. */
export function checkOwnLinks(tree: KnownEntries): Issue[] {
  return [
    ...tree.documents.flatMap((entry) => bodyIssues(tree, entry)),
    ...[...tree.documents, ...tree.records].flatMap((entry) => fieldIssues(entry, tree.portal.url)),
  ];
}
