/** Why the editor refuses something; the words come from `refusal-words.ts`. */

export type RefusalCode =
  | 'changed-by-other'
  | 'draft-by-other'
  | 'draft-gone'
  | 'entry-exists'
  | 'entry-gone'
  | 'no-id'
  | 'unsafe-path'
  | 'empty-entry'
  | 'nothing-changed'
  | 'unreadable-file'
  | 'unsafe-file'
  | 'unsafe-text'
  | 'private-data'
  | 'incomplete'
  | 'invalid-fields'
  | 'check-failed'
  | 'build-failed'
  | 'draft-changed'
  | 'check-unexplained'
  | 'check-running'
  | 'check-missing'
  | 'main-moved'
  | 'foreign-files'
  | 'media-tab'
  | 'image-type'
  | 'image-size'
  | 'image-broken'
  | 'image-pixels'
  | 'picture-refused'
  | 'picture-used'
  | 'worktree-changed'
  | 'merge-conflict'
  | 'git-busy'
  | 'branch-in-use'
  | 'branch-in-way'
  | 'hook-refused'
  | 'disk-full'
  | 'not-writable'
  | 'name-too-long'
  | 'damaged'
  | 'other-server'
  | 'no-repository'
  | 'not-found'
  | 'no-connection'
  | 'signed-out'
  | 'sign-in-failed'
  | 'no-access'
  | 'not-allowed'
  | 'not-mergeable'
  | 'failed';

/** Words of an entry that look like data about a person, for an editor to say that they are none. */
export interface PrivacyQuestion {
  collection: string;
  id: string;
  /** Each once. */
  words: readonly string[];
}

/** A refusal, with the places and faults that it is about. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: readonly string[];
  /** What an editor can answer, so that it is refused no more. */
  readonly question: PrivacyQuestion | undefined;

  constructor(code: RefusalCode, details: readonly string[] = [], question?: PrivacyQuestion) {
    super(code);
    this.code = code;
    this.details = details;
    this.question = question;
  }
}
