/** The file that says what the shelf of a language holds: written by the build, read by browsers. */
import type { Locale } from '#locales';

export interface ShelfFile {
  /** Address on this site, without origin. */
  url: string;
  /** Fingerprint of the content, see `file-hash.ts`. */
  hash: string;
  /** Compressed size, as it goes over the network. */
  bytes: number;
}

/** Texts that the worker writes above a page: it has no strings of its own. */
export interface ShelfNotes {
  /** `{{date}}` is the day on which the copy was made. */
  copy: string;
  /** Above the shelf, when it stands in for a page that is not on it. */
  absent: string;
  /** The way to the shelf. */
  shelf: { href: string; label: string };
}

export interface ShelfList {
  locale: Locale;
  /** Changes when any file does. */
  version: string;
  /** Sum of the files. */
  bytes: number;
  notes: ShelfNotes;
  files: readonly ShelfFile[];
}

/** Folder of the lists; the worker leaves it to the network. */
export const listFolder = '/offline/';

/** Address of a language's list. */
export function listPath(locale: Locale): string {
  return `${listFolder}${locale}.json`;
}

/** Whether a parsed file is a list: a host may answer with a page of its own. */
export function isShelfList(value: unknown): value is ShelfList {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    'notes' in value &&
    'files' in value &&
    Array.isArray(value.files)
  );
}

/** Compressed size of a number of files. */
export function bytesOf(files: readonly ShelfFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
