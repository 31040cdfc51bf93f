/** Which documents readers may see, on which day, and what comes out together with them. */
import { releaseFaults } from './consent.ts';
import type { ReleaseFault } from './consent.ts';
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import type { DocumentVersion, WholeDocument } from './entry-texts.ts';
import type { KnownPlaces } from './known-places.ts';
import { isPlaceWithheld, placeFaults } from './withheld-place.ts';

interface Occasion {
  /** ISO day; dates from then on count as reached. */
  today: string;
  /** Whether marked examples are shown (never in production). */
  examples: boolean;
  known: KnownPlaces;
}

function groupIn(data: RawData, key: string): RawData {
  const value = data[key];
  return isRawData(value) ? value : {};
}

/** Whether a day is set and has not come; one that cannot be read has not. */
function isAhead(day: unknown, today: string): boolean {
  return day !== undefined && !(typeof day === 'string' && day <= today);
}

/**
 * The status that a document has on a day: one that is to be withdrawn on a later day is as it was until then.
 * @param today ISO day
 */
export function statusOn(data: RawData, today: string): unknown {
  return withdrawalAhead(data, today) === undefined ? data['status'] : 'released';
}

/** The day on which a document is to be withdrawn, ISO; undefined when that day has come or there is none. */
export function withdrawalAhead(data: RawData, today: string): string | undefined {
  const { date } = groupIn(data, 'withdrawn');
  return data['status'] === 'withdrawn' && typeof date === 'string' && date > today ? date : undefined;
}

/** Whether the status is one that readers get to see. */
function isShown({ data: { status } }: DocumentVersion, { examples }: Pick<Occasion, 'examples'>): boolean {
  return status === 'released' || status === 'withdrawn' || (status === 'example' && examples);
}

/**
 * Whether the days of a document have passed; something that is told later, without a day, is not told.
 * @param today ISO day
 */
export function isTime(data: RawData, today: string): boolean {
  const { level, until } = groupIn(data, 'sensitivity');
  const isDelayed = level === 'delayed' && (until === undefined || isAhead(until, today));
  return !isDelayed && !isAhead(groupIn(data, 'release')['notBefore'], today);
}

/**
 * Whether readers can have seen a version of a text by a day, and so know its address: its status shows it, and its days have
 * passed. Whose word it lacked counts for nothing, as the content check lets no such text through.
 * @param today ISO day
 */
export function isSeenBy(data: RawData, today: string): boolean {
  return (data['status'] === 'released' || data['status'] === 'withdrawn') && isTime(data, today);
}

/** An example is of nobody, as long as it names nobody. */
function isExample({ versions }: WholeDocument): boolean {
  return versions.length > 0 && versions.every(({ data }) => data['status'] === 'example');
}

/**
 * What somebody must still agree to before a document may appear. A draft asks nobody yet, and an example only if it
 * names a place.
 */
export function missingRelease(document: WholeDocument, { known, today }: Omit<Occasion, 'examples'>): ReleaseFault[] {
  const faults = releaseFaults(document, known, today);
  const isHidden = document.versions.every((version) => !isShown(version, { examples: true }));
  const own = isHidden
    ? faults.filter(({ kind }) => kind === 'consent-in-future' || kind === 'public-in-future')
    : faults;
  if (!isExample(document)) return own;
  return own.flatMap((fault): ReleaseFault[] => {
    if (fault.kind !== 'consent-missing') return [fault];
    const facts = fault.facts.filter(({ kind }) => kind !== 'visit');
    return facts.length > 0 ? [{ ...fault, facts }] : [];
  });
}

/**
 * Whether a document may appear: its status shows it, its days have passed, those who must agree did, and it does not
 * name a place that it is to withhold. Every language must say so.
 */
export function isPublic(document: WholeDocument, occasion: Occasion): boolean {
  const { versions } = document;
  const isOpen = versions.every((version) => isShown(version, occasion) && isTime(version.data, occasion.today));
  if (!isOpen || versions.length === 0) return false;
  if (isPlaceWithheld(document) && placeFaults(document, occasion.known).length > 0) return false;
  return missingRelease(document, occasion).length === 0;
}

/**
 * Whether something that is about visits must wait for one of them.
 * @param visits ids of the visits that readers may know of
 */
export function waitsForVisits(ids: readonly string[] | undefined, visits: ReadonlySet<string>): boolean {
  return ids?.some((id) => !visits.has(id)) ?? false;
}
