/** Whether a record may stand on the site: those who must agree to it did, and it tells of nobody else. */
import type { CollectionName } from './collection-names.ts';
import { isAgreed } from './consent.ts';
import { isDate } from './dates.ts';
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import { fieldTextsOf } from './entry-texts.ts';
import type { KnownPlaces } from './known-places.ts';
import { namedInRecord } from './ukrainian-facts.ts';
import { placesNamed } from './withheld-place.ts';

export type RecordFault =
  | { kind: 'municipality-without-consent' }
  | { kind: 'organisation-without-consent' }
  | { kind: 'record-consent-in-future'; on: string }
  | { kind: 'record-names'; found: readonly string[] }
  /** It belongs to a visit that says everything but the place. */
  | { kind: 'record-names-withheld'; found: readonly string[] };

export interface RecordContext {
  known: KnownPlaces;
  /** ISO day. */
  today: string;
  /** A visit that names it has everybody's word, so that it may name the place. */
  isCovered?: boolean;
  /** A visit that names it says everything but the place. */
  isWithheld?: boolean;
}

/** Whether an entry names a public page. */
function hasSource({ sources }: RawData): boolean {
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return list.some((source) => {
    const url = isRawData(source) ? source['url'] : undefined;
    return typeof url === 'string' && url.trim() !== '';
  });
}

function futureFaults({ consent }: RawData, today: string): RecordFault[] {
  const on = isRawData(consent) ? consent['on'] : undefined;
  return typeof on === 'string' && isDate(on, 'day') && on > today ? [{ kind: 'record-consent-in-future', on }] : [];
}

/**
 * A municipality in Ukraine agrees to its page, but for the place of an example that a public source tells of. Where
 * the country cannot be told, it may be Ukraine.
 */
function municipalityFaults(data: RawData, today: string): RecordFault[] {
  const isExample = data['role'] === 'example' && hasSource(data);
  return isExample || isAgreed(data['consent'], today) ? [] : [{ kind: 'municipality-without-consent' }];
}

/** An organisation in Ukraine agrees when it belongs to the pilot; any other has at least an address of its own. */
function organisationFaults(data: RawData, today: string): RecordFault[] {
  const isOpen = data['inPilot'] !== true && hasSource(data);
  return isOpen || isAgreed(data['consent'], today) ? [] : [{ kind: 'organisation-without-consent' }];
}

function nameFaults(collection: CollectionName, data: RawData, context: RecordContext): RecordFault[] {
  const { known, isCovered = false, isWithheld = false } = context;
  if (isWithheld) {
    const texts = fieldTextsOf(collection, data);
    const found = [...new Set(texts.flatMap((text) => placesNamed(text, known)).map((mention) => mention.found))];
    return found.length > 0 ? [{ kind: 'record-names-withheld', found }] : [];
  }
  const found = isCovered ? [] : namedInRecord(collection, data, known);
  return found.length > 0 ? [{ kind: 'record-names', found }] : [];
}

/** What keeps a record from standing on the site. */
export function recordReleaseFaults(collection: CollectionName, data: RawData, context: RecordContext): RecordFault[] {
  const { today } = context;
  const future = futureFaults(data, today);
  if (future.length > 0) return future;
  if (collection === 'municipalities' && data['country'] !== 'NL') return municipalityFaults(data, today);
  if (collection === 'organisations' && (data['country'] === 'UA' || data['country'] === undefined))
    return organisationFaults(data, today);
  return nameFaults(collection, data, context);
}
