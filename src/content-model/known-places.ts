/** The places and organisations in Ukraine that the portal has records of, ready to be looked for. */
import { locales } from '#locales';
import type { Localized } from '#locales';

import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import { placeFinder } from './places/place-finder.ts';
import type { PlaceFinder } from './places/place-finder.ts';
import { listedPlaces, recordedPlace } from './places/ukrainian-places.ts';

/** A record as it stands, before any field is known to be right. */
export interface RawRecord {
  id: string;
  data: RawData;
}

export interface KnownPlaces {
  /** The name of a municipality in Ukraine, by its id; undefined when it is Dutch. Who is not known may be there. */
  ukrainianName: (id: string) => Localized | undefined;
  /** Finds the municipalities and organisations in Ukraine of which there is a record. */
  recorded: PlaceFinder;
  /** Finds the Dutch ones, whose names tell nothing. */
  elsewhere: PlaceFinder;
  /** Finds the places of a public list. */
  listed: () => PlaceFinder;
}

/** Words around the name of a place, which do not belong to it. */
const around =
  /(?<![\p{L}])(?:громада|територіальна|міська|селищна|сільська|район|область|місто|hromada|gemeente)(?![\p{L}])/giu;

function namesOf({ id, data }: RawRecord): string[] {
  const { name } = data;
  const words = isRawData(name) ? Object.values(name) : [name];
  const plain = words.filter((word) => typeof word === 'string').map((word) => word.replace(around, ' ').trim());
  return [...new Set([...plain, id.replaceAll('-', ' ')])].filter((word) => word !== '');
}

function nameOf({ id, data }: RawRecord): Localized {
  const { name } = data;
  const words = new Map(isRawData(name) ? Object.entries(name) : []);
  const [nl = id, uk = id] = locales
    .map((locale) => words.get(locale))
    .map((word) => (typeof word === 'string' ? word : undefined));
  return { nl, uk };
}

/** Only who is known to be Dutch is: where the country cannot be told, it may be Ukraine. */
function isDutch({ data }: RawRecord): boolean {
  return data['country'] === 'NL';
}

/**
 * @param municipalities all records of municipalities
 * @param organisations all records of organisations
 */
export function knownPlaces(records: {
  municipalities: readonly RawRecord[];
  organisations: readonly RawRecord[];
}): KnownPlaces {
  const { municipalities, organisations } = records;
  const ukrainian = municipalities.filter((record) => !isDutch(record));
  const partners = organisations.filter(({ data }) => data['country'] === 'UA' || data['country'] === undefined);
  const dutch = new Set(municipalities.filter(isDutch).map(({ id }) => id));
  const byId = new Map(ukrainian.map((record) => [record.id, nameOf(record)]));
  let listed: PlaceFinder | undefined;
  return {
    ukrainianName: (id) => (dutch.has(id) ? undefined : (byId.get(id) ?? { nl: id, uk: id })),
    recorded: placeFinder([...ukrainian, ...partners].flatMap(namesOf).map(recordedPlace)),
    elsewhere: placeFinder(municipalities.filter(isDutch).flatMap(namesOf).map(recordedPlace)),
    listed: () => (listed ??= listedPlaces()),
  };
}
