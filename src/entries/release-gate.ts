/** Lets through what readers may know of: the last wall before anything is drawn, whatever the check said before. */
import { isLocale } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';
import type { EntryData } from '#model/collections.ts';
import { hasConsent } from '#model/consent.ts';
import { isRawData } from '#model/entry-file.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import { knownPlaces, type KnownPlaces, type RawRecord } from '#model/known-places.ts';
import { recordReleaseFaults } from '#model/record-release.ts';
import { isPublic, statusOn, waitsForVisits } from '#model/visibility.ts';
import { isPlaceWithheld, withMunicipalities, withoutPlace } from '#model/withheld-place.ts';

/** A file as Astro gives it: `working-visit.nl` with its fields and text. */
export interface LoadedFile {
  id: string;
  data: object;
  body?: string | undefined;
}

/** The documents of a collection, each with the files of all its languages. */
export function wholeDocuments<N extends CollectionName>(
  collection: N,
  files: readonly LoadedFile[],
): ReadonlyMap<string, WholeDocument<N>> {
  const groups = Map.groupBy(files, ({ id }) => id.split('.')[0] ?? '');
  const documents = [...groups].map(([id, group]) => {
    const versions = group.flatMap(({ id: name, data, body = '' }) => {
      const locale = name.split('.')[1];
      return isLocale(locale) && isRawData(data) ? [{ locale, data, body }] : [];
    });
    return [id, { collection, id, versions }] as const;
  });
  return new Map(documents);
}

interface Occasion {
  today: string;
  examples: boolean;
}

export interface ReleaseGate {
  known: KnownPlaces;
  /** Whether a document may appear. */
  shows: (document: WholeDocument) => boolean;
  /**
   * The fields of a document as they are on the day, without what readers may not know: the place that it withholds, and
   * records that wait.
   */
  fieldsOf: <D extends object>(document: WholeDocument, data: D) => D;
  /** The records of a kind that may appear. */
  records: <R extends RawRecord>(collection: CollectionName, records: readonly R[]) => R[];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

/** What of the visits decides over records: which may be known, and what stands on those that may. */
function visitsIn(documents: ReadonlyMap<string, WholeDocument<'visits'>>, shows: ReleaseGate['shows'], today: string) {
  const all = [...documents.values()].map((document) => {
    const named = document.versions.flatMap(({ data }) => textsOf(data['agreements']));
    const isShown = shows(document);
    const isWithheld = isPlaceWithheld(document);
    return { document, named, isShown, isWithheld, isCovered: isShown && !isWithheld && hasConsent(document, today) };
  });
  return {
    public: new Set(all.filter(({ isShown }) => isShown).map(({ document }) => document.id)),
    naming: (agreement: string) => all.filter(({ named }) => named.includes(agreement)),
  };
}

/** The fields of a document with the status that it has on a day. */
function onDay<D extends object>(data: D, today: string): D {
  return isRawData(data) && 'status' in data ? { ...data, status: statusOn(data, today) } : data;
}

/**
 * @param records all municipalities and organisations
 * @param visits all visits, public or not
 */
export function releaseGate(
  records: { municipalities: readonly RawRecord[]; organisations: readonly RawRecord[] },
  visits: readonly LoadedFile[],
  { today, examples }: Occasion,
): ReleaseGate {
  const known = knownPlaces(records);
  const shows = (document: WholeDocument): boolean => isPublic(document, { today, examples, known });
  const reported = visitsIn(wholeDocuments('visits', visits), shows, today);
  const waits = (collection: CollectionName, { id, data }: RawRecord): boolean => {
    const origins = collection === 'agreements' ? reported.naming(id) : [];
    if (origins.length > 0 && !origins.some(({ isShown }) => isShown)) return true;
    if (waitsForVisits(textsOf(data['visits']), reported.public)) return true;
    const isCovered = origins.some((visit) => visit.isCovered);
    const isWithheld = origins.some((visit) => visit.isWithheld);
    return recordReleaseFaults(collection, data, { known, today, isCovered, isWithheld }).length > 0;
  };
  const waiting = new Set(
    records.municipalities.filter((record) => waits('municipalities', record)).map(({ id }) => id),
  );
  return {
    known,
    shows,
    fieldsOf: (document, data) => {
      const told = withoutPlace(document, onDay(data, today), known);
      return waiting.size === 0 ? told : withMunicipalities(told, (id) => typeof id === 'string' && !waiting.has(id));
    },
    records: (collection, list) => list.filter((record) => !waits(collection, record)),
  };
}

/** A period without the questions about visits that readers may not know of yet. */
export function withToldQuestions<P extends Pick<EntryData<'progress'>, 'questions'>>(
  period: P,
  visits: ReadonlySet<string>,
): P {
  const { questions } = period;
  return questions ? { ...period, questions: questions.filter((one) => !waitsForVisits(one.visits, visits)) } : period;
}
