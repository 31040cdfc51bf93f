/** What in a document has to do with Ukraine, and so with people who must agree before it may appear. */
import type { Localized } from '#locales';

import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import { fieldTextsOf, textsOf, writtenTextsOf } from './entry-texts.ts';
import type { EntryText, WholeDocument } from './entry-texts.ts';
import type { Field, Fields } from './fields.ts';
import type { KnownPlaces } from './known-places.ts';
import { findPlaces, findPlacesIn } from './places/find-places.ts';
import { wordRows } from './places/words.ts';

export type UkrainianFact =
  /** A visit of the pilot has a Ukrainian side, whoever travels. */
  | { kind: 'visit' }
  /** A field names the record of a municipality. */
  | { kind: 'municipality'; name: Localized }
  /** A text names a place or an organisation, with the words as they stand there. */
  | { kind: 'named'; found: string }
  /** A picture says that it shows Ukraine, with its words. */
  | { kind: 'picture'; found: string };

export interface Reference {
  id: string;
  path: readonly (string | number)[];
}

function isField(field: Field | undefined, to: CollectionName): boolean {
  return (field?.kind === 'reference' || field?.kind === 'references') && field.to === to;
}

function referencesIn(fields: Fields, data: RawData, above: readonly (string | number)[]): Reference[] {
  return Object.entries(fields).flatMap(([key, field]): Reference[] => {
    const value = data[key];
    const path = [...above, key];
    if (isField(field, 'municipalities')) {
      const ids: unknown[] = Array.isArray(value) ? value : [value];
      return ids.flatMap((id) => (typeof id === 'string' && id !== '' ? [{ id, path }] : []));
    }
    if (field.kind === 'group') return isRawData(value) ? referencesIn(field.fields, value, path) : [];
    if (field.kind !== 'list' || !Array.isArray(value)) return [];
    const items: unknown[] = value;
    return items.flatMap((item, at) => (isRawData(item) ? referencesIn(field.fields, item, [...path, at]) : []));
  });
}

/** The records of municipalities that the fields of an entry name. */
export function municipalitiesIn(collection: CollectionName, data: RawData): Reference[] {
  return referencesIn(collections[collection].fields, data, []);
}

/** Words by which a description says that a picture shows Ukraine. */
const ukraine = /oekra[iï]|україн/iu;
const describedPicture = /!\[([^\]]*)\]\([^)]*\)/gu;

function picturesOfUkraine(body: string): UkrainianFact[] {
  const described = [...body.matchAll(describedPicture)].map(([, alt = '']) => alt);
  return described.filter((alt) => ukraine.test(alt)).map((found) => ({ kind: 'picture', found }));
}

/**
 * What a source says is public where it stands, who agreed is nobody's secret to the editors, and the id of another
 * entry is not shown: none of them makes a text one about Ukraine.
 */
function tells({ kind, path }: EntryText): boolean {
  const isOfPicture = kind === 'path' && path?.at(-1) !== 'url' && path?.at(-1) !== 'project';
  return (kind === 'prose' || isOfPicture) && path?.[0] !== 'sources' && path?.[0] !== 'release';
}

/** Where texts name a place in Ukraine, or an organisation there, beyond doubt. */
export function namedIn(texts: readonly EntryText[], known: KnownPlaces): string[] {
  const { elsewhere, recorded } = known;
  const found = texts.flatMap(({ text, kind }) => {
    const isPath = kind !== 'prose';
    const rows = wordRows(text, isPath);
    const own = findPlacesIn(rows, recorded, { elsewhere, unknown: 'hromadas', isPath });
    const listed = isPath ? [] : findPlacesIn(rows, known.listed(), { elsewhere, level: 'sure' });
    return [...own, ...listed].map((mention) => mention.found);
  });
  return [...new Set(found)];
}

/** The same for a whole record. */
export function namedInRecord(collection: CollectionName, data: RawData, known: KnownPlaces): string[] {
  return namedIn(fieldTextsOf(collection, data).filter(tells), known);
}

/** Where a document names a place in Ukraine at all, in any field or text: rather once too often. */
export function placesIn(document: WholeDocument, known: KnownPlaces): string[] {
  const { elsewhere, recorded } = known;
  const texts = document.versions.flatMap((version) => textsOf(document.collection, version));
  const found = [{ text: document.id, kind: 'path' as const }, ...texts].flatMap(({ text, kind }) => {
    const options = { elsewhere, isPath: kind !== 'prose' };
    return [
      ...findPlaces(text, recorded, { ...options, level: 'strict', unknown: 'settlements' }),
      ...findPlaces(text, known.listed(), options),
    ];
  });
  return [...new Set(found.map((mention) => mention.found))];
}

function unique(facts: readonly UkrainianFact[]): UkrainianFact[] {
  const seen = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
  return [...seen.values()];
}

/**
 * Everything in a document that asks for somebody's word, in all its languages. Nothing that an editor chooses takes
 * a fact away; to know the facts is cheap for a visit, which always has one.
 */
export function ukrainianFacts(document: WholeDocument, known: KnownPlaces): UkrainianFact[] {
  const { collection, versions } = document;
  const facts = versions.flatMap(({ data, body }): UkrainianFact[] => {
    const chosen = municipalitiesIn(collection, data).map(({ id }) => known.ukrainianName(id));
    const texts = [...fieldTextsOf(collection, data), ...writtenTextsOf(body)].filter(tells);
    return [
      ...chosen.filter((name) => name !== undefined).map((name): UkrainianFact => ({ kind: 'municipality', name })),
      ...namedIn(texts, known).map((found): UkrainianFact => ({ kind: 'named', found })),
      ...picturesOfUkraine(body),
    ];
  });
  return unique([...(collection === 'visits' ? [{ kind: 'visit' } as const] : []), ...facts]);
}
