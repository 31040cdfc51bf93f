/** What the guard uses of a Decap backend. */
import type { Locale } from '#locales';
import type { Portal } from '#model/rules/known-entries.ts';

import type { GitHost } from '../hosts/git-host.ts';

import type { PrivacyQuestion } from './refusal.ts';
import type { Versions } from './versions.ts';

export interface FileEntry {
  data: string;
  /** Whether the text below the front matter was left out. */
  isHead?: boolean;
  file: { path: string; id: string | null; label?: string; author?: string; updatedOn?: string };
}

export interface DataFile {
  path: string;
  slug: string;
  raw: string;
  newPath?: string;
  /** Version that the file must still have; only the local server looks at it. */
  expected?: string;
}

export interface AssetFile {
  path: string;
  /** The file itself, of a picture that was just added. */
  fileObj?: File;
}

export interface PersistOptions {
  newEntry?: boolean;
  collectionName?: string;
  useWorkflow?: boolean;
  unpublished?: boolean;
  status?: string;
  commitMessage: string;
}

export interface DraftEntry {
  collection: string;
  slug: string;
  status: string;
  diffs: { path: string; id: string; newFile: boolean }[];
}

export interface Backend {
  getEntry: (path: string) => Promise<FileEntry>;
  entriesByFolder: (folder: string, extension: string, depth: number) => Promise<FileEntry[]>;
  /** The documents of a folder as far as a list needs them; only the local server can. */
  documentHeads?: (folder: string) => Promise<FileEntry[]>;
  allEntriesByFolder?: (folder: string, extension: string, depth: number, pattern?: RegExp) => Promise<FileEntry[]>;
  traverseCursor?: (cursor: unknown, action: string) => Promise<{ entries: FileEntry[]; cursor: unknown }>;
  /** Names of all drafts, for `unpublishedEntry`. */
  unpublishedEntries: () => Promise<string[]>;
  unpublishedEntry: (args: { id?: string; collection?: string; slug?: string }) => Promise<DraftEntry>;
  unpublishedEntryDataFile: (collection: string, slug: string, path: string, id: string) => Promise<string>;
  persistEntry: (entry: { dataFiles: DataFile[]; assets: AssetFile[] }, options: PersistOptions) => Promise<unknown>;
  persistMedia: (file: AssetFile, options: PersistOptions) => Promise<unknown>;
  deleteFiles: (paths: string[], commitMessage: string) => Promise<unknown>;
  updateUnpublishedEntryStatus: (collection: string, slug: string, status: string) => Promise<unknown>;
  publishUnpublishedEntry: (collection: string, slug: string) => Promise<unknown>;
  deleteUnpublishedEntry: (collection: string, slug: string) => Promise<unknown>;
  /** Signs in with what the Git host gave. */
  authenticate?: (credentials: unknown) => Promise<unknown>;
  /** Takes up the session that the browser kept. */
  restoreUser?: (user: unknown) => Promise<unknown>;
  /** Signs out; Decap's backends may answer at once. */
  logout?: () => unknown;
  /** Whether the editor is still signed in. */
  status?: () => Promise<{ auth: { status: boolean } }>;
}

/** What the browser keeps of texts that are not saved. */
export interface UnsavedTexts {
  /** Whether there are any, also what was typed a moment ago. */
  areThere: () => Promise<boolean>;
  /** Asks whether they may go. */
  mayGo: () => boolean;
  clear: () => Promise<void>;
}

/** What the guard knows of the editor around it. */
export interface GuardContext {
  /** Language of the messages. */
  locale: Locale;
  versions: Versions;
  /** Shows a message until the editor closes it, with what the editor can answer. */
  announce: (message: string, question?: PrivacyQuestion) => void;
  /** ISO day. */
  today: () => string;
  /** What the portal says of itself; without it nothing is compared with that. */
  portal?: Portal | undefined;
  /** The Git host behind the backend; none for the local Git server, which has a gate of its own. */
  host?: GitHost | undefined;
  /** What the browser keeps of unsaved texts; none where nobody signs out. */
  unsaved?: UnsavedTexts | undefined;
  /** Waits before a host is asked again. */
  pause?: (() => Promise<void>) | undefined;
}
