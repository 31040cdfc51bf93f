import { locales } from '#locales';
import type { Locale } from '#locales';
import { documentPath, recordPath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { ownAddress } from '#model/own-address.ts';
import type { OwnAddress } from '#model/own-address.ts';
import { parsePath, type Target } from '#routing/paths.ts';
import { siteUrl } from '#site';

import type { DocumentEntry, Entry } from '../entry.ts';
import { fieldWords } from '../field-names.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';
import { filledFields } from '../walk-fields.ts';

/** Addresses of the portal that are no page of a language. */
const otherPages = new Set(['/', '/admin/']);

/** The documents of a kind whose page stands at an address: by its slug, or by its id while a translation is missing. */
function documentsAt(tree: ContentTree, collection: string, locale: Locale, slug: string): DocumentEntry[] {
  const own = tree.documents.filter((entry) => entry.collection === collection);
  const named = own.filter((entry) => entry.locale === locale && entry.data['slug'] === slug);
  const unnamed = own.filter(
    (entry) => entry.id === slug && !tree.paths.has(documentPath(entry.collection, entry.id, locale)),
  );
  return named.length > 0 ? named : unnamed;
}

/** Whether there is a page; undefined without a word about its sections. */
function isThere(tree: ContentTree, locale: Locale, target: Target): boolean {
  switch (target.page) {
    case 'document':
      return documentsAt(tree, target.list, locale, target.slug).length > 0;
    case 'info':
      return documentsAt(tree, 'pages', locale, target.slug).length > 0;
    case 'pair':
      return documentsAt(tree, target.list, locale, target.slug).some((entry) =>
        locales.every((each) => tree.paths.has(documentPath(entry.collection, entry.id, each))),
      );
    case 'term':
      return tree.paths.has(recordPath('terms', target.slug));
    case 'municipality':
      return tree.paths.has(recordPath('municipalities', target.slug));
    case 'theme':
      return tree.records.some((entry) => {
        const slugs = new Map(Object.entries(entry.data['slug'] ?? {}));
        return entry.collection === 'themes' && slugs.get(locale) === target.slug;
      });
    case 'list':
      // What a list is narrowed to, and its further pages, come and go with the texts.
      return target.filter === undefined && target.part === undefined;
    default:
      return true;
  }
}

function isPage(tree: ContentTree, { path }: OwnAddress): boolean {
  const whole = path.endsWith('/') ? path : `${path}/`;
  const place = parsePath(whole);
  return place ? isThere(tree, place.locale, place.target) : otherPages.has(whole);
}

function bodyIssues(tree: ContentTree, entry: DocumentEntry): Issue[] {
  return entry.references.links.flatMap(({ address, line }): Issue[] => {
    const own = ownAddress(address, siteUrl);
    if (!own || isPage(tree, own)) return [];
    return [{ kind: 'dead-own-link', file: entry.path, line: line + entry.bodyLine - 1, values: { address } }];
  });
}

function fieldIssues(entry: Entry): Issue[] {
  return filledFields(entry).flatMap(({ field, path, value }): Issue[] => {
    if (field.kind !== 'url' || typeof value !== 'string' || !ownAddress(value, siteUrl)) return [];
    const values = { field: fieldWords(entry.collection, path), value };
    return [{ kind: 'own-address', file: entry.path, line: lineOf(entry, path), values }];
  });
}

/** A whole address of the portal itself leads to a page in a text, and is no source outside the portal. */
export function checkOwnLinks(tree: ContentTree): Issue[] {
  return [
    ...tree.documents.flatMap((entry) => bodyIssues(tree, entry)),
    ...[...tree.documents, ...tree.records].flatMap(fieldIssues),
  ];
}
