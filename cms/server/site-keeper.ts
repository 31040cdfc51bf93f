/** Who builds and serves the site that the local server publishes to. */
import type { PublicationReport } from '../publication/publication-state.ts';

/** A site that stands beside the one that readers have. */
export interface Candidate {
  /** Lets readers have it from the next request on. */
  serve: () => Promise<void>;
  /** Removes it. */
  discard: () => Promise<void>;
}

/** A site that cannot be built, for a reason that the content check does not know. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
  /** For a developer. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export interface SiteKeeper {
  /**
   * Builds the site of a commit's content, with the code of the project as it stands.
   * @throws BuildFailure when it does not stand; the signal's reason when it fires
   */
  buildCandidate: (commit: string, signal: AbortSignal) => Promise<Candidate>;
  /** What is known of the site as it is served. */
  report: () => Promise<Omit<PublicationReport, 'publications'>>;
}
