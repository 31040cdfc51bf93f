/** Whether those who must agree to a text did: who by function, and when. */
import { locales } from '#locales';

import { isDate } from './dates.ts';
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import type { DocumentVersion, WholeDocument } from './entry-texts.ts';
import type { KnownPlaces } from './known-places.ts';
import { parties } from './release-fields.ts';
import type { Party } from './release-fields.ts';
import { placesIn, ukrainianFacts } from './ukrainian-facts.ts';
import type { UkrainianFact } from './ukrainian-facts.ts';

export type ReleaseFault =
  /** Something needs a word that nobody gave. */
  | { kind: 'consent-missing'; facts: readonly UkrainianFact[]; missing: readonly Party[] }
  /** Somebody is to agree on a day that has not come. */
  | { kind: 'consent-in-future'; party: Party; on: string }
  /** All of it is said to be public, from a day that has not come. */
  | { kind: 'public-in-future'; on: string }
  /** All of it is said to be public, but the text adds something. */
  | { kind: 'public-but-adds'; parts: readonly Addition[] }
  /** All of it is said to be public, but a visit names a place, which needs the word of that place. */
  | { kind: 'public-but-names'; found: readonly string[] }
  /** All of it is said to be public, but no source shows it. */
  | { kind: 'public-without-sources' };

export type Addition = 'pictures' | 'programme' | 'participants';

const additions = ['pictures', 'programme', 'participants'] as const satisfies readonly Addition[];

function groupIn(data: RawData, key: string): RawData | undefined {
  const value = data[key];
  return isRawData(value) ? value : undefined;
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether a text in both languages has both. */
function isFilledIn(group: RawData, key: string): boolean {
  const texts = groupIn(group, key);
  return texts !== undefined && locales.every((locale) => isFilled(texts[locale]));
}

/** A day of the calendar that a group names; by `year` also a month or a year. */
function dayIn(group: RawData | undefined, key: string, precision: 'day' | 'year' = 'day'): string | undefined {
  const day = group?.[key];
  return typeof day === 'string' && isDate(day, precision) ? day : undefined;
}

/** Whether a group names who agreed and on which day, and the day has come. */
export function isAgreed(group: unknown, today: string): boolean {
  if (!isRawData(group)) return false;
  const on = dayIn(group, 'on');
  return on !== undefined && on <= today && isFilledIn(group, 'function');
}

function releaseOf({ data }: DocumentVersion): RawData {
  return groupIn(data, 'release') ?? {};
}

/** The parties that have not agreed, or whose day has not come. */
function silentParties({ versions }: WholeDocument, today: string): Party[] {
  return parties.filter((party) => !versions.every((version) => isAgreed(releaseOf(version)[party], today)));
}

/** Whether the partner and the host agreed to a document. */
export function hasConsent(document: WholeDocument, today: string): boolean {
  return document.versions.length > 0 && silentParties(document, today).length === 0;
}

/** Whether the publication is named that made everything public; half a name is none. For a visit it has its date. */
function namesPublication(version: DocumentVersion, isVisit: boolean): boolean {
  const publication = groupIn(releaseOf(version), 'alreadyPublic');
  if (!publication || (isVisit && dayIn(publication, 'date', 'year') === undefined)) return false;
  return ['title', 'publisher'].every((key) => isFilledIn(publication, key));
}

function isListed(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function additionsIn({ data, body }: DocumentVersion): Addition[] {
  return additions.filter((part) => isListed(data[part]) || (part === 'pictures' && body.includes('![')));
}

/** What keeps a text from appearing though it says that all of it is public. */
function publicationFaults(document: WholeDocument, known: KnownPlaces): ReleaseFault[] {
  const { collection, versions } = document;
  const parts = [...new Set(versions.flatMap(additionsIn))];
  const found = collection === 'visits' ? placesOfVisit(document, known) : [];
  const isUnsourced = collection !== 'visits' && !versions.every(({ data }) => isListed(data['sources']));
  return [
    ...(parts.length > 0 ? [{ kind: 'public-but-adds', parts } as const] : []),
    ...(found.length > 0 ? [{ kind: 'public-but-names', found } as const] : []),
    ...(isUnsourced ? [{ kind: 'public-without-sources' } as const] : []),
  ];
}

function placesOfVisit(document: WholeDocument, known: KnownPlaces): string[] {
  const chosen = ukrainianFacts(document, known).flatMap((fact) =>
    fact.kind === 'municipality' ? [fact.name.nl] : [],
  );
  return [...new Set([...chosen, ...placesIn(document, known)])];
}

/** Days of agreements and publications that have not come, whatever else is filled in. */
function futureFaults(version: DocumentVersion, today: string): ReleaseFault[] {
  const release = releaseOf(version);
  const agreed = parties.flatMap((party): ReleaseFault[] => {
    const on = dayIn(groupIn(release, party), 'on');
    return on !== undefined && on > today ? [{ kind: 'consent-in-future', party, on }] : [];
  });
  const date = dayIn(groupIn(release, 'alreadyPublic'), 'date', 'year');
  return date !== undefined && date > today.slice(0, date.length)
    ? [...agreed, { kind: 'public-in-future', on: date }]
    : agreed;
}

function unique(faults: readonly ReleaseFault[]): ReleaseFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/**
 * What keeps a document from appearing: every fact of it needs the word of the partner and of the host, by function
 * and with a day that has come; or an authority must have made all of it public, and the text must add nothing.
 * @param today ISO day
 */
export function releaseFaults(document: WholeDocument, known: KnownPlaces, today: string): ReleaseFault[] {
  const { versions } = document;
  const future = unique(versions.flatMap((version) => futureFaults(version, today)));
  if (future.length > 0) return future;
  const missing = silentParties(document, today);
  if (missing.length === 0) return [];
  const facts = ukrainianFacts(document, known);
  if (facts.length === 0) return [];
  if (versions.every((version) => namesPublication(version, document.collection === 'visits')))
    return publicationFaults(document, known);
  return [{ kind: 'consent-missing', facts, missing }];
}
