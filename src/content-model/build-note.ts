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

export interface BuildNote {
  /** Commit of the content; null where the project has no Git history, or files that are in no commit were built. */
  commit: string | null;
  /** ISO time. */
  builtAt: string;
  /** ISO day against which dates in the content were held. */
  date: string;
  held: readonly HeldEntry[];
}
