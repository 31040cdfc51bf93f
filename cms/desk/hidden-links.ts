/** Links of what readers see to what they do not see: the words stand there, the link does not. */
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import type { Fields } from '#model/fields.ts';

import { nameOnly } from './desk-row.ts';
import type { EntryFaults, EntryLink, Fault } from './desk-row.ts';

/** Kinds of entry that have a page which a link in a text can lead to, besides documents. */
const linkedRecords: ReadonlySet<string> = new Set(['terms', 'municipalities', 'themes']);

const textLink = /\]\(?:?[ \t]*<?\.\.\/([a-z]+)\/([a-z0-9-]+)/gu;

/** The entries that a text links to, each once. */
export function linksInText(body: string, locale: Locale): EntryLink[] {
  const targets = [...body.matchAll(textLink)].map(([, collection = '', id = '']) => `${collection}/${id}`);
  return [...new Set(targets)].filter((target) => !target.startsWith('media/')).map((target) => ({ target, locale }));
}

/** The documents that fields name. */
export function linksInFields(fields: Fields, data: RawData): EntryLink[] {
  return Object.entries(fields).flatMap(([key, field]): EntryLink[] => {
    const value = data[key];
    if (field.kind === 'group') return isRawData(value) ? linksInFields(field.fields, value) : [];
    if (field.kind === 'document') return typeof value === 'string' ? [{ target: value }] : [];
    if (field.kind !== 'references' || !isDocumentName(field.to) || !Array.isArray(value)) return [];
    return value.map((id) => ({ target: `${field.to}/${String(id)}` }));
  });
}

/** Whether a link to an entry is one on the site. */
function leadsSomewhere(target: string, published: ReadonlyMap<string, EntryFaults>): boolean {
  const [collection = ''] = target.split('/');
  const entry = published.get(target);
  if (!isDocumentName(collection)) return entry !== undefined && linkedRecords.has(collection);
  return entry?.isPublic === true && entry.isExample !== true;
}

/** A row per language of an entry, and one for its fields, for what it links to and readers do not see. */
export function hiddenLinkFaults(entry: EntryFaults, published: ReadonlyMap<string, EntryFaults>): Fault[] {
  if (!entry.isPublic || entry.isExample) return [];
  const dead = (entry.links ?? []).filter(({ target }) => !leadsSomewhere(target, published));
  const groups = Map.groupBy(dead, ({ locale }) => locale);
  return [...groups].map(([locale, links]) => {
    const names = links.map(({ target }) => {
      const title = published.get(target)?.title ?? {};
      return Object.keys(title).length > 0 ? title : nameOnly(target);
    });
    return { kind: 'hidden-link', ...(locale && { locale }), names };
  });
}
