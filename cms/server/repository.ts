/** The repository that the local server works in. */
import { mainBranch } from '../config/backend-config.ts';

import { authorIn } from './commit.ts';
import type { Author } from './commit.ts';
import type { ContentCheck } from './content-gate.ts';
import { ServerFault } from './faults.ts';
import { gitIn } from './git.ts';
import type { Git } from './git.ts';
import type { SiteKeeper } from './site-keeper.ts';

/** A document without its text, or a whole one. */
export interface Head {
  data: string;
  isHead: boolean;
}

export interface Repository {
  git: Git;
  /** Ref of the branch that readers see. */
  mainRef: string;
  /** @throws ServerFault 409 when there is no such branch */
  main: () => Promise<string>;
  author: () => Promise<Author>;
  /** Asked before anything is published; without it the host's own checks are. */
  check: ContentCheck | undefined;
  /** Builds what is to be published; without it nothing is built. */
  site: SiteKeeper | undefined;
  /** Documents without their texts that were read before, by Git's ids of their files. */
  heads: Map<string, Head>;
  /** Carries out changes one after the other. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface RepositoryOptions {
  /** Folder of the repository. */
  repository: string;
  /** Who commits; without it the one that Git knows. */
  author?: Author;
  /** Asked before anything is published. */
  check?: ContentCheck;
  /** Builds what is to be published, and shows it. */
  site?: SiteKeeper;
  /** Whether what is saved is on the disk before it counts as saved; only a bench leaves that out. */
  isSynced?: boolean;
}

/** Opens a repository; it is only looked at when a request comes. */
export function openRepository(options: RepositoryOptions): Repository {
  const { repository: path, author, check, site, isSynced = true } = options;
  const git = gitIn(path, { isSynced });
  const mainRef = `refs/heads/${mainBranch}`;
  let last: Promise<unknown> = Promise.resolve();
  return {
    git,
    mainRef,
    main: async () => {
      const [commit] = await git.find([`${mainRef}^{commit}`]);
      if (commit === undefined) throw new ServerFault(409, 'no-repository');
      return commit;
    },
    author: () => authorIn(git, author),
    check,
    site,
    heads: new Map(),
    inTurn: (work) => {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
