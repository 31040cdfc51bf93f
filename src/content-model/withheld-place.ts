/**
 * "Everything but the place": a document says of a place in Ukraine no more than the region. Git keeps what was ever
 * saved, so the name may stand nowhere, not in a draft either.
 */
import type { Locale, Localized } from '#locales';

import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import { textsOf } from './entry-texts.ts';
import type { DocumentVersion, EntryText, WholeDocument } from './entry-texts.ts';
import type { KnownPlaces } from './known-places.ts';
import { withholdsPlace } from './needed-fields.ts';
import { findPlaces } from './places/find-places.ts';
import type { Mention } from './places/find-places.ts';
import { isRegionOf } from './regions.ts';
import { municipalitiesIn } from './ukrainian-facts.ts';

type Path = readonly (string | number)[];

export type PlaceFault =
  /** A field names the record of the place. */
  | { kind: 'place-chosen'; locale: Locale; path: Path; name: Localized }
  /** A text names the place; its words. Without a locale: in the id of the document or the name of a file. */
  | { kind: 'place-named'; locale?: Locale; path?: Path | undefined; line?: number | undefined; found: string }
  /** The region lies in another country than the one beside it. */
  | { kind: 'area-mismatch'; locale: Locale; path: Path };

/** Whether a document says everything but the place. */
export function isPlaceWithheld({ versions }: Pick<WholeDocument, 'versions'>): boolean {
  return versions.some(({ data }) => withholdsPlace(data));
}

/** Most words of a field in which a word with a capital may be a name and no start of a sentence: who received whom. */
const fewWords = 2;

/**
 * Every name of a place in Ukraine in a text: of the records, of the public list, and whatever stands beside a word for
 * a settlement.
 */
export function placesNamed({ text, kind, path }: EntryText, known: KnownPlaces): Mention[] {
  const options = { elsewhere: known.elsewhere, isPath: kind !== 'prose' };
  const isShort = path !== undefined && kind === 'prose' && text.trim().split(/\s+/u).length <= fewWords;
  return [
    ...findPlaces(text, known.recorded, { ...options, level: 'strict', unknown: 'settlements' }),
    ...findPlaces(text, known.listed(), { ...options, level: isShort ? 'strict' : 'careful' }),
  ];
}

/** The choice of an area is no name of a place, and the choice of a municipality is told by itself. */
function isSearched({ path, kind }: EntryText): boolean {
  const isChoice =
    kind === 'reference' && path?.some((step) => ['municipalities', 'place', 'municipality'].includes(String(step)));
  return path?.[0] !== 'area' && isChoice !== true;
}

function namedFaults(document: WholeDocument, version: DocumentVersion, known: KnownPlaces): PlaceFault[] {
  const { locale } = version;
  const texts = textsOf(document.collection, version).filter(isSearched);
  const faults = texts.flatMap((text) => {
    return placesNamed(text, known).map(({ found, line }): PlaceFault => {
      const place = text.path ? { path: text.path } : { line: (text.line ?? 1) + line - 1 };
      return { kind: 'place-named', locale, ...place, found };
    });
  });
  return faults.filter((fault, index) => {
    return faults.findIndex((other) => JSON.stringify(other) === JSON.stringify(fault)) === index;
  });
}

function chosenFaults(
  { collection }: WholeDocument,
  { locale, data }: DocumentVersion,
  known: KnownPlaces,
): PlaceFault[] {
  return municipalitiesIn(collection, data).flatMap(({ id, path }): PlaceFault[] => {
    const name = known.ukrainianName(id);
    return name ? [{ kind: 'place-chosen', locale, path, name }] : [];
  });
}

function areaFaults({ locale, data }: DocumentVersion): PlaceFault[] {
  const { country, region }: RawData = isRawData(data['area']) ? data['area'] : {};
  if (typeof region !== 'string' || typeof country !== 'string' || isRegionOf(region, country)) return [];
  return [{ kind: 'area-mismatch', locale, path: ['area', 'region'] }];
}

/**
 * Where a document that says everything but the place says the place all the same.
 * @param files names of the pictures that are saved with it
 */
export function placeFaults(document: WholeDocument, known: KnownPlaces, files: readonly string[] = []): PlaceFault[] {
  const areas = document.versions.flatMap(areaFaults);
  if (!isPlaceWithheld(document)) return areas;
  const names = [document.id, ...files].flatMap((text) => placesNamed({ text, kind: 'path' }, known));
  return [
    ...areas,
    ...names.map(({ found }): PlaceFault => ({ kind: 'place-named', found })),
    ...document.versions.flatMap((version) => [
      ...chosenFaults(document, version, known),
      ...namedFaults(document, version, known),
    ]),
  ];
}

/** The fields of a document with only those municipalities that may be told. */
export function withMunicipalities<D extends object>(data: D, isTold: (id: unknown) => boolean): D {
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (key === 'place') return isTold(value) ? [[key, value]] : [];
    if (key === 'municipalities' && Array.isArray(value)) return [[key, value.filter(isTold)]];
    if (key !== 'adaptations' || !Array.isArray(value)) return [[key, value]];
    return [[key, value.filter((item) => isRawData(item) && isTold(item['municipality']))]];
  });
  // The same fields, some of them with less in them, or optional ones without a value.
  return Object.fromEntries(kept) as D;
}

/** The fields of a document that says everything but the place, without its municipalities in Ukraine. */
export function withoutPlace<D extends object>(document: WholeDocument, data: D, known: KnownPlaces): D {
  if (!isPlaceWithheld(document)) return data;
  return withMunicipalities(data, (id) => typeof id === 'string' && known.ukrainianName(id) === undefined);
}
