/** What an editor is told of one entry, from all that is known of it. */
import type { BuildNote } from '#model/build-note.ts';
import { portalDay } from '#model/dates.ts';
import { isRawData } from '#model/entry-file.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { isPublic, missingRelease, statusOn, withdrawalAhead } from '#model/visibility.ts';
import type { WaitingFault } from '#model/waiting-kinds.ts';

import type { Held } from './held-entries.ts';
import type { Publication, PublicationRefusal } from './publication-state.ts';

export type EntryState =
  /** On its way to the site, or off it. */
  | { kind: 'running'; wish: Publication['wish']; since: string; isUnmerged?: boolean | undefined }
  /** Good, and not published or taken off yet: somebody must ask for it, or ask again. */
  | { kind: 'waiting'; wish: Publication['wish']; since: string }
  /** The last attempt came to nothing. */
  | { kind: 'refused'; wish: Publication['wish']; since: string; refusal: PublicationRefusal }
  /** The file has a fault: readers have an earlier version, or nothing. Which faults is not known everywhere. */
  | { kind: 'held'; isShown: boolean; faults: readonly Issue[] }
  /** Published, but its status shows nothing. */
  | { kind: 'hidden' }
  /** Published, and to be seen from a day on; without one nobody said which. */
  | { kind: 'dated'; until: string | undefined }
  /** Published, and somebody must still agree. */
  | { kind: 'unagreed'; faults: readonly WaitingFault[] }
  /** Published, while the site is older. */
  | { kind: 'behind'; since: string }
  | { kind: 'live'; since: string }
  /** Published, and to be withdrawn on a day that has not come. */
  | { kind: 'leaving'; since: string; on: string }
  /** Withdrawn since it was published, or since a later day. */
  | { kind: 'withdrawn'; since: string; on: string | undefined }
  | { kind: 'unpublished' };

export interface Known {
  /** The last attempt, when there was one here. */
  publication: Publication | undefined;
  held: Held | undefined;
  site: BuildNote | undefined;
  /** When main last changed the entry; undefined when it has none. ISO time. */
  publishedAt: string | undefined;
  /** The entry as main has it; undefined for records, which have no date and no status. */
  document: WholeDocument | undefined;
  places: KnownPlaces;
  /** ISO day. */
  today: string;
}

function isAfter(time: string, other: string | undefined): boolean {
  return other === undefined || Date.parse(time) > Date.parse(other);
}

function groupIn(data: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = data[key];
  return isRawData(value) ? value : {};
}

/** The days that must come before a document is shown, and whether it is for later without one. */
function daysAhead({ versions }: WholeDocument, today: string): { days: string[]; lacksDay: boolean } {
  const named = versions.flatMap(({ data }) => {
    const { level, until } = groupIn(data, 'sensitivity');
    return [...(level === 'delayed' ? [until] : []), groupIn(data, 'release')['notBefore'] ?? today];
  });
  const days = named.filter((day) => typeof day === 'string' && day > today);
  return { days: days.map(String), lacksDay: named.includes(undefined) };
}

/** Why readers do not see a document that is published; undefined when they do. */
function waitingState(document: WholeDocument, places: KnownPlaces, today: string): EntryState | undefined {
  const occasion = { today, known: places, examples: false };
  if (isPublic(document, occasion)) return undefined;
  const faults = missingRelease(document, occasion);
  if (faults.length > 0) return { kind: 'unagreed', faults };
  const { days, lacksDay } = daysAhead(document, today);
  if (lacksDay || days.length > 0) return { kind: 'dated', until: lacksDay ? undefined : days.toSorted().at(-1) };
  return { kind: 'hidden' };
}

/** How readers have an entry that is on the site. */
function readState(since: string, document: WholeDocument | undefined, today: string): EntryState {
  const versions = (document?.versions ?? []).map(({ data }) => data);
  const ahead = versions.flatMap((data) => withdrawalAhead(data, today) ?? []).toSorted()[0];
  if (ahead !== undefined) return { kind: 'leaving', since, on: ahead };
  if (!versions.some((data) => statusOn(data, today) === 'withdrawn')) return { kind: 'live', since };
  const on = versions.flatMap((data) => withdrawalAhead(data, portalDay(new Date(since))) ?? [])[0];
  return { kind: 'withdrawn', since, on };
}

/** The state of an entry. What was refused counts until the entry comes to main in another way. */
export function entryState(known: Known): EntryState {
  const { publication, held, site, publishedAt, document, places, today } = known;
  if (publication?.state === 'running') {
    const { wish, since, isUnmerged } = publication;
    return { kind: 'running', wish, since, isUnmerged };
  }
  if (publication?.state === 'refused' && publication.refusal && isAfter(publication.since, publishedAt)) {
    const { wish, since, refusal } = publication;
    return { kind: 'refused', wish, since, refusal };
  }
  if (publication?.state === 'waiting') {
    const { wish, since } = publication;
    return { kind: 'waiting', wish, since };
  }
  if (held) return { kind: 'held', isShown: held.isShown, faults: held.faults };
  if (publishedAt === undefined) return { kind: 'unpublished' };
  const waiting = document && waitingState(document, places, today);
  if (waiting) return waiting;
  if (site && isAfter(publishedAt, site.builtAt)) return { kind: 'behind', since: publishedAt };
  return readState(publishedAt, document, today);
}
