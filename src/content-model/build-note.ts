/** What a built site tells of itself at `/build.json`: which commit it shows, since when, and what it holds back. */
import type { CollectionName } from './collection-names.ts';
import type { Issue } from './issues/issue.ts';

/** The address of the note on every built site. */
export const buildNotePath = '/build.json';

/** An entry with a fault, of which the site shows an earlier version or nothing. */
export interface HeldEntry {
  /** Absent for a file that is no entry. */
  collection?: CollectionName;
  /** Of a file that is no entry, its path. */
  id: string;
  /** What is wrong with the version that is held back. */
  faults: readonly Issue[];
  /** Commit whose version the site shows; null when no version was ever good, so that the site shows none. */
  shown: string | null;
}

/**
 * What the note says of such an entry. Everybody may read the note, and the entry may be one that nobody may know of: who
 * does not know its name learns none, and what is wrong with it, which quotes it, is not said.
 */
export interface HeldMark {
  /** See `heldMarkOf`. */
  mark: string;
  /** Whether the site shows an earlier version. */
  isShown: boolean;
}

export interface BuildNote {
  /** Commit of the content; null where the project has no Git history, or files that are in no commit were built. */
  commit: string | null;
  /** ISO time. */
  builtAt: string;
  /** ISO day against which dates in the content were held. */
  date: string;
  held: readonly HeldMark[];
}

/** The name of an entry: `collection/id`, or the path of a file that is none. */
export function heldName({ collection, id }: Pick<HeldEntry, 'collection' | 'id'>): string {
  return collection === undefined ? id : `${collection}/${id}`;
}

/** Bytes of a mark: enough to tell entries apart. */
const markBytes = 8;

/**
 * The mark of an entry in a note, hexadecimal: of SHA-256, another one in each note.
 * @param builtAt of the note
 */
export async function heldMarkOf({ builtAt }: Pick<BuildNote, 'builtAt'>, name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${builtAt} ${name}`));
  const bytes = Array.from(new Uint8Array(digest, 0, markBytes));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
