/** What publishing needs of a Git host; each host has its own file beside this one. */

/** The name under which the check of a proposed change reports, in the workflow files and in each host's protection. */
export const checkName = 'kennisbrug/check';

/** Asks a host something about the project. @throws an error with `status` for what the host refuses */
export type Ask = (question: {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the address of the project. */
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, unknown>>;
}) => Promise<unknown>;

export interface Project {
  /** Owner and name. */
  repo: string;
  /** The published branch. */
  main: string;
}

/** An open pull or merge request. */
export interface Proposal {
  number: number;
  branch: string;
  /** Newest commit of the branch. */
  head: string;
}

/** An open proposal in a list. */
export interface ListedProposal extends Proposal {
  /** Decap keeps the stage of a draft in one. */
  labels: readonly string[];
  /** ISO time. */
  changedAt: string;
}

/** A file that one commit has otherwise than another. */
export interface ChangedFile {
  path: string;
  isRemoved: boolean;
}

/** What the check says of one commit. */
export interface Check {
  /** `missing`: nothing reported yet. */
  state: 'missing' | 'running' | 'passed' | 'failed';
  /** One line: of a failed one the faults, see `fault-line.ts`. Anyone who may push can have written it. */
  line: string;
}

/** A change that removes files from the published branch. */
export interface Removal {
  branch: string;
  paths: readonly string[];
  /** The file that is written in the same commit and keeps the addresses. */
  gone?: { path: string; text: string; isNew: boolean } | undefined;
  message: string;
}

export interface GitHost {
  /** The open proposal of a branch; undefined when there is none. */
  proposalOf: (branch: string) => Promise<Proposal | undefined>;
  /** Whether the published branch has commits that the proposal lacks. */
  isBehind: (proposal: Proposal) => Promise<boolean>;
  /**
   * Brings the published branch into the proposal's branch; the host may go on with it after it answered.
   * @throws an error with `status` when they conflict
   */
  update: (proposal: Proposal) => Promise<void>;
  /** What an update that the host works on came to, where it tells. */
  updateFault?: (proposal: Proposal) => Promise<string | undefined>;
  checkOf: (commit: string) => Promise<Check>;
  /**
   * Merges when the head of the proposal is still what it is here, and removes the branch.
   * @throws an error with `status` when the host refuses
   */
  merge: (proposal: Proposal, title: string) => Promise<void>;
  /** Makes a branch without the files, and a proposal of it. */
  proposeRemoval: (removal: Removal) => Promise<void>;
  removeBranch: (branch: string) => Promise<void>;
  /** Paths of all files below a folder of the published branch; none for a folder that is not there. */
  filesBelow: (folder: string) => Promise<string[]>;
  openProposals: () => Promise<ListedProposal[]>;
  /** The newest commit of the published branch. */
  mainHead: () => Promise<string>;
  /** What the published branch changed since a commit, and when it last did, ISO time. */
  changedSince: (commit: string) => Promise<{ files: ChangedFile[]; at: string }>;
  /** The last commit of the published branch that changed one of the files; undefined when none did. */
  lastChange: (paths: readonly string[]) => Promise<{ commit: string; at: string } | undefined>;
  /** Whether a commit holds another one. */
  holds: (commit: string, earlier: string) => Promise<boolean>;
}
