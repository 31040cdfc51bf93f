/** Whether a text is on the site, on its way there, or why not: what every place where texts are kept can tell. */
import type { BuildNote, HeldEntry } from '#model/build-note.ts';
import type { CollectionName } from '#model/collection-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { RuleAdvice } from '#model/issues/site-rules.ts';

import type { RefusalCode } from '../guard/refusal.ts';

/** Why something was not published; the editor puts it in words. */
export interface PublicationRefusal {
  /** `check-failed`: `faults` tell which; `build-failed`: a build ended for a reason that no rule knows. */
  code: RefusalCode;
  /** Faults of the content check, in this entry or in others that it would break. The entry is read from `file`. */
  faults: readonly Issue[];
  /** For a developer: lines of the build, names of files. Never needed to know what to do. */
  details: readonly string[];
}

/** What became of the last attempt to publish an entry, or to take it off the site. */
export interface Publication {
  collection: CollectionName;
  id: string;
  /** Whether the entry was to come on the site or to leave it. */
  wish: 'publish' | 'remove';
  /**
   * `running`: waits for its turn, or is being built or checked; main may have moved already while the site still has to
   * follow. `done`: the site shows it so. `refused`: the site is what it was.
   * `waiting`: checked on a Git host without faults, and nothing goes on until somebody asks for it.
   */
  state: 'running' | 'done' | 'refused' | 'waiting';
  /**
   * Of a running one on a Git host: its check is not through, and only the window that asked for it goes on afterwards.
   */
  isUnmerged?: boolean;
  /** When the state began, ISO time. */
  since: string;
  /** Of a refused one. */
  refusal?: PublicationRefusal;
}

export interface PublicationReport {
  /** The last attempt per entry; an entry that nobody published here since long has none. */
  publications: readonly Publication[];
  /** The note of the site as it is served; undefined when it cannot be read. */
  site?: BuildNote;
  /** Entries of the published branch with a fault, of which the site shows an earlier version or nothing. */
  held: readonly HeldEntry[];
  /** Why the site could not be renewed though every text is good; lines for a developer. */
  broken?: readonly string[];
  /** What the last check of the built site found; it refuses nothing. Absent where none was made. */
  advice?: readonly RuleAdvice[];
  /** Whether the site as it is served is still being checked: `advice` is of the one before. */
  isBeingChecked?: boolean;
  /** What stays the same as long as nothing of its kind changed; undefined where nobody tells. */
  versions?: {
    /** Published texts, and drafts of places. */
    places: string;
    /** Published texts and drafts. */
    all: string;
  };
}

/** Implemented by the local Git server's client and by the backend of each Git host. */
export interface PublicationSource {
  /**
   * @param own an entry: attempts for others, which may cost a question each, can be left out
   * @throws what the backend throws when it cannot be reached
   */
  publicationReport: (own?: { collection: CollectionName; id: string }) => Promise<PublicationReport>;
  /** When the published branch last changed the entry, ISO time; undefined when the entry is not in it. */
  publishedAt: (collection: CollectionName, id: string) => Promise<string | undefined>;
}
