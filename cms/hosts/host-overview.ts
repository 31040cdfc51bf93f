/** What a Git host and the site say of all texts together, asked for no oftener than it can change: hosts count requests. */
import type { BuildNote } from '#model/build-note.ts';

import { keepAnswer } from '../publication/keep-answer.ts';

import type { ChangedFile, Check, GitHost, ListedProposal } from './git-host.ts';
import { statusOf } from './read-answer.ts';

export interface HostAndSite {
  host: GitHost;
  /** The note of the site as it is served; undefined when it cannot be read. */
  readNote: () => Promise<BuildNote | undefined>;
  now: () => Date;
}

export interface Overview {
  site: BuildNote | undefined;
  /** The newest commit of the published branch. */
  head: string;
  proposals: ListedProposal[];
  /** What the published branch has otherwise than the site; undefined when the host does not know the commit of the site. */
  changes: { files: ChangedFile[]; at: string } | undefined;
}

/** An answer of so many milliseconds ago is told again: form and desk ask every few seconds. */
const freshFor = 5000;

/** So long for a check that ended: somebody may start it once more for the same commit. */
const endedFreshFor = 60_000;

/** @throws for any other reason than that the host does not know the commit */
async function changesSince(host: GitHost, commit: string, head: string): Promise<Overview['changes']> {
  if (commit === head) return { files: [], at: '' };
  try {
    return await host.changedSince(commit);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Asks for the overview: two questions to the host, and a third after a commit to the published branch or a new site. */
export function overviewOf({ host, readNote, now }: HostAndSite): () => Promise<Overview> {
  const keepChanges = keepAnswer<Overview['changes']>();
  const read = async (): Promise<Overview> => {
    const [site, head, proposals] = await Promise.all([readNote(), host.mainHead(), host.openProposals()]);
    const shown = site?.commit ?? undefined;
    const compare = (commit: string) =>
      keepChanges(`${commit} ${head}`, () => changesSince(host, commit, head)).catch(() => undefined);
    return { site, head, proposals, changes: shown === undefined ? undefined : await compare(shown) };
  };
  let last: { at: number; overview: Promise<Overview> } | undefined;
  return () => {
    const at = now().getTime();
    if (!last || at - last.at >= freshFor) last = { at, overview: read() };
    return last.overview;
  };
}

/** Asks for the checks of commits. */
export function checksOf({ host, now }: Pick<HostAndSite, 'host' | 'now'>): GitHost['checkOf'] {
  const known = new Map<string, { at: number; check: Check }>();
  return async (commit) => {
    const at = now().getTime();
    const last = known.get(commit);
    const isEnded = last?.check.state === 'passed' || last?.check.state === 'failed';
    if (last && at - last.at < (isEnded ? endedFreshFor : freshFor)) return last.check;
    const check = await host.checkOf(commit);
    known.set(commit, { at, check });
    return check;
  };
}
