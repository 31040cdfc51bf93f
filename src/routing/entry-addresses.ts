/** The addresses that entries have, had, or hold for a translation to come; and where two entries want the same. */
import { isLocale, locales, type Locale } from '#locales';
import { isDocumentName, type CollectionName } from '#model/collection-names.ts';
import { isRawData, type RawData } from '#model/entry-file.ts';

import { isReserved } from './reserved-names.ts';

/** An entry with the fields of each language that it has; a record has all languages in one set of fields. */
export interface AddressedEntry {
  collection: CollectionName;
  id: string;
  versions: readonly { locale: Locale | undefined; data: RawData }[];
}

/**
 * What an entry has to do with a name, the best right to it first. `former`: it stood there before, and readers are led
 * on. `slug`: it stands there. `placeholder`: there stands that the translation is missing.
 */
const ties = ['former', 'slug', 'placeholder'] as const;
export type Tie = (typeof ties)[number];

/** The last part of an address of an entry; `path` is the field that says so, absent for an id. */
export interface EntryAddress {
  locale: Locale;
  name: string;
  tie: Tie;
  path?: readonly (string | number)[];
}

function named(locale: Locale, value: unknown, path: readonly string[]): EntryAddress[] {
  return typeof value === 'string' && value !== '' ? [{ locale, name: value, tie: 'slug', path }] : [];
}

function formerly(locale: Locale, value: unknown, path: readonly string[]): EntryAddress[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown, at): EntryAddress[] =>
    typeof name === 'string' ? [{ locale, name, tie: 'former', path: [...path, at] }] : [],
  );
}

/** A record says both languages in one field: `slug: { nl, uk }`. */
function recordAddresses(data: RawData): EntryAddress[] {
  const of = (key: string): [Locale, unknown, string[]][] => {
    const value = data[key];
    const parts = isRawData(value) ? Object.entries(value) : [];
    return parts.flatMap(([locale, part]) => (isLocale(locale) ? [[locale, part, [key, locale]]] : []));
  };
  return [...of('slug').flatMap((part) => named(...part)), ...of('formerSlugs').flatMap((part) => formerly(...part))];
}

/** Every name that an entry has, had, or holds, each once per language. */
export function addressesOf({ collection, id, versions }: AddressedEntry): EntryAddress[] {
  const all = versions.flatMap(({ locale, data }) =>
    locale === undefined
      ? recordAddresses(data)
      : [...named(locale, data['slug'], ['slug']), ...formerly(locale, data['formerSlugs'], ['formerSlugs'])],
  );
  const absent = isDocumentName(collection)
    ? locales.filter((locale) => versions.every((version) => version.locale !== locale))
    : [];
  return [...all, ...absent.map((locale): EntryAddress => ({ locale, name: id, tie: 'placeholder' }))];
}

/** What is wrong with a name of an entry; `owner` is who has it already, undefined when that is the portal itself. */
export interface AddressFault<E extends AddressedEntry> {
  entry: E;
  address: EntryAddress;
  owner: { entry: E; tie: Tie } | undefined;
}

interface Claim<E> {
  entry: E;
  address: EntryAddress;
}

function inOrderOfRight<E>(claims: readonly Claim<E>[]): Claim<E>[] {
  return claims.toSorted((a, b) => ties.indexOf(a.address.tie) - ties.indexOf(b.address.tie));
}

function takenNames<E extends AddressedEntry>(claims: readonly Claim<E>[]): AddressFault<E>[] {
  const [first, ...others] = inOrderOfRight(claims);
  if (!first) return [];
  const owner = { entry: first.entry, tie: first.address.tie };
  return others.flatMap(({ entry, address }) => (entry === first.entry ? [] : [{ entry, address, owner }]));
}

/** The words for a fault of an address, by who has the name and how. */
export function faultKind({ address, owner }: Pick<AddressFault<AddressedEntry>, 'address' | 'owner'>) {
  if (address.tie === 'placeholder') return owner ? 'taken-id' : 'reserved-id';
  if (!owner) return 'reserved-slug';
  if (owner.tie !== 'former') return 'duplicate-slug';
  return address.tie === 'former' ? 'former-slug-twice' : 'former-slug';
}

/** Names that belong to the portal, or to another entry of the kind. */
export function addressFaults<E extends AddressedEntry>(entries: readonly E[]): AddressFault<E>[] {
  const claims = entries.flatMap((entry) => addressesOf(entry).map((address) => ({ entry, address })));
  const own = claims.filter(({ entry, address }) => isReserved(entry.collection, address.name));
  const groups = Map.groupBy(claims, ({ entry, address }) => `${entry.collection} ${address.locale} ${address.name}`);
  return [...own.map((claim) => ({ ...claim, owner: undefined })), ...[...groups.values()].flatMap(takenNames)];
}

/** What an entry is called in a language: where it stands, where it stood, and what it holds for a translation to come. */
export interface EntryNames {
  slug?: unknown;
  formerSlugs?: unknown;
  id?: unknown;
}

/** The entry that readers find under a name: it stands there, or they are led on to it. */
export function entryUnder<E>(entries: readonly E[], name: string, namesOf: (entry: E) => EntryNames): E | undefined {
  const isFormer = ({ formerSlugs }: EntryNames): boolean => Array.isArray(formerSlugs) && formerSlugs.includes(name);
  return (
    entries.find((entry) => namesOf(entry).slug === name) ??
    entries.find((entry) => isFormer(namesOf(entry))) ??
    entries.find((entry) => namesOf(entry).id === name)
  );
}
