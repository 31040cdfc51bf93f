/**
 * The addresses of entries that were removed, a file for each: `content/gone/<collection>/<id>.yaml` with the last parts of
 * its addresses per language. The commit that removes an entry writes it; docs/decisions/0030.
 */
import { locales, perLocale, type Locale, type Localized } from '#locales';
import { isCollectionName, type CollectionName } from '#model/collection-names.ts';
import { EntryFileError, formatRecord, parseDocument, parseRecord, type RawData } from '#model/entry-file.ts';
import { contentFolder, idPattern, parsePath } from '#model/entry-path.ts';
import { isSeenBy } from '#model/visibility.ts';

import { addressesOf, type AddressedEntry, type EntryAddress } from './entry-addresses.ts';

export const goneFolder = `${contentFolder}/gone`;

/** An entry that was removed, with the last parts of the addresses at which readers knew it. */
export interface GoneEntry {
  collection: CollectionName;
  id: string;
  names: Localized<readonly string[]>;
}

/** Where the addresses of an entry stand once it is removed. */
export function gonePath({ collection, id }: Pick<GoneEntry, 'collection' | 'id'>): string {
  return `${goneFolder}/${collection}/${id}.yaml`;
}

/** The entry that a path tells of; undefined for a path that is none. */
export function parseGonePath(path: string): Pick<GoneEntry, 'collection' | 'id'> | undefined {
  const [, collection = '', id = ''] = /^content\/gone\/([a-z]+)\/([^/]+)\.yaml$/u.exec(path) ?? [];
  return isCollectionName(collection) && idPattern.test(id) ? { collection, id } : undefined;
}

/**
 * Reads the file of a removed entry; what is no part of an address is passed over.
 * @throws EntryFileError when it cannot be read
 */
export function readGone(path: string, text: string): GoneEntry | undefined {
  const entry = parseGonePath(path);
  if (!entry) return undefined;
  const data = parseRecord(text);
  const namesIn = (value: unknown): string[] =>
    Array.isArray(value) ? value.map(String).filter((name) => idPattern.test(name)) : [];
  return { ...entry, names: perLocale((locale) => namesIn(data[locale])) };
}

/** Kinds of entry whose address is their id. */
const kindsNamedById: readonly CollectionName[] = ['terms', 'municipalities'];

/** What readers have been able to know of an entry's addresses: a text that was never shown had only those of before. */
function knownNames(entry: AddressedEntry, locale: Locale, today: string): string[] {
  if (kindsNamedById.includes(entry.collection)) return [entry.id];
  const isSeen = entry.versions.every((version) => version.locale === undefined || isSeenBy(version.data, today));
  const isKnown = ({ tie }: EntryAddress): boolean => tie === 'former' || isSeen;
  return addressesOf(entry).flatMap((address) => (address.locale === locale && isKnown(address) ? [address.name] : []));
}

function dataOf(text: string, isDocument: boolean): RawData {
  try {
    return isDocument ? parseDocument(text).data : parseRecord(text);
  } catch (error) {
    if (error instanceof EntryFileError) return {};
    throw error;
  }
}

/** The entry that files are of; undefined where there is none. */
function entryIn(files: ReadonlyMap<string, string>): AddressedEntry | undefined {
  const versions = [...files].flatMap(([path, text]) => {
    const place = parsePath(path);
    return place ? [{ place, locale: place.locale, data: dataOf(text, place.locale !== undefined) }] : [];
  });
  const [first] = versions;
  return first && { collection: first.place.collection, id: first.place.id, versions };
}

/**
 * The file to write in the commit that removes an entry.
 * @param removed the files of the entry and their texts
 * @param on.written what stands in that file already
 * @param on.today ISO day of the removal
 * @returns undefined when there is nothing to add
 */
export function goneFile(
  removed: ReadonlyMap<string, string>,
  { written, today }: { written: (path: string) => string | undefined; today: string },
): { path: string; text: string } | undefined {
  const entry = entryIn(removed);
  if (!entry) return undefined;
  const path = gonePath(entry);
  const before = written(path);
  const known = before === undefined ? undefined : readGone(path, before);
  const names = perLocale((locale) => {
    return [...new Set([...(known?.names[locale] ?? []), ...knownNames(entry, locale, today)])].toSorted();
  });
  const isNew = locales.some((locale) => names[locale].length > (known?.names[locale].length ?? 0));
  return isNew ? { path, text: formatRecord({ ...names }, locales) } : undefined;
}

/** Addresses of entries that belonged to another one which was removed. */
export function goneFaults<E extends AddressedEntry>(
  entries: readonly E[],
  gone: readonly GoneEntry[],
): { entry: E; address: EntryAddress }[] {
  const owners = new Map<string, Set<string>>();
  for (const { collection, id, names } of gone) {
    for (const locale of locales) {
      for (const name of names[locale]) {
        const key = `${collection} ${locale} ${name}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
  }
  return entries.flatMap((entry) => {
    const taken = addressesOf(entry).filter(({ locale, name, tie }) => {
      const ids = owners.get(`${entry.collection} ${locale} ${name}`);
      return tie !== 'former' && ids !== undefined && !ids.has(entry.id);
    });
    return taken.map((address) => ({ entry, address }));
  });
}

/** The words for such an address. */
export function goneKind({ tie }: EntryAddress): 'gone-slug' | 'gone-id' {
  return tie === 'placeholder' ? 'gone-id' : 'gone-slug';
}
