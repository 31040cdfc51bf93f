/** Moves the published branch to what an editor publishes, once the site of it stands. */
import { portalDay } from '#model/dates.ts';
import { parsePath } from '#model/entry-path.ts';
import { takingOffTitle } from '#model/takes-off.ts';
import { goneFile, gonePath } from '#routing/gone-addresses.ts';

import { withAnswerNote } from './answer-note.ts';
import { changedTree, commitTree, settledCommit } from './commit.ts';
import type { Changes } from './commit.ts';
import { refuseNewFaults } from './content-gate.ts';
import { findDraft, needDraft, removalOf } from './drafts.ts';
import type { Draft, DraftName } from './drafts.ts';
import { draftAfter, keptDraft } from './draft-after.ts';
import { ServerFault } from './faults.ts';
import { mergedTree } from './merged-tree.ts';
import { moveBranches, refuseUnsaved } from './move-branches.ts';
import type { RefMove } from './move-refs.ts';
import type { KeptDraft } from './publication-memory.ts';
import { readText } from './read-tree.ts';
import type { Repository } from './repository.ts';
import { isTakenOff } from './takes-off.ts';

/** What main is to become. */
interface Landing {
  from: string;
  to: string;
  /** Refs that will go, as they stand now. */
  gone: readonly RefMove[];
  /** The other refs that move with it; looked up last, while nobody else writes. */
  others: () => Promise<RefMove[]>;
}

/** Moves main, unless it is no longer where it was seen; says whether it moved. */
function land(repository: Repository, { from, to, others }: Landing): Promise<boolean> {
  return repository.inTurn(async () => {
    if ((await repository.main()) !== from) return false;
    try {
      await moveBranches(repository.git, [{ ref: repository.mainRef, from, to }, ...(await others())]);
      return true;
    } catch (error) {
      const hasMoved =
        error instanceof ServerFault && error.code === 'changed-by-other' && (await repository.main()) !== from;
      if (hasMoved) return false;
      throw error;
    }
  });
}

/**
 * Builds the site of what main is to become, moves main there, and lets readers have that very site.
 * @param plan makes the landing from where main stands; it is asked anew when main moved meanwhile
 */
async function publish(
  repository: Repository,
  signal: AbortSignal,
  plan: (main: string) => Promise<Landing>,
): Promise<void> {
  const { site, git } = repository;
  for (;;) {
    const landing = await plan(await repository.main());
    const isNew = landing.from !== landing.to;
    await refuseUnsaved(git, [{ ref: repository.mainRef, from: landing.from, to: landing.to }, ...landing.gone]);
    signal.throwIfAborted();
    const candidate = isNew ? await site?.buildCandidate(landing.to, signal) : undefined;
    try {
      signal.throwIfAborted();
      if (!(await land(repository, landing))) continue;
      // Main has moved: it is published, and the next build serves it when this one cannot be.
      await candidate?.serve().catch(console.error);
      return;
    } finally {
      await candidate?.discard();
    }
  }
}

/** Who saved a draft last, and what its first save said: that it adds an entry, or changes one. */
async function creditOf({ git }: Repository, main: string, draft: string) {
  const [name = '', email = ''] = (await git.text(['log', '-1', '--format=%an%n%ae', draft])).split('\n');
  const [first = draft] = (await git.text(['rev-list', '--reverse', `${main}..${draft}`])).split('\n');
  return { author: { name, email }, message: await git.text(['log', '-1', '--format=%B', first || draft]) };
}

/** The commit of a draft on top of main, by who saved last. */
async function draftCommit(
  repository: Repository,
  main: string,
  { name, commit: draft }: { name: DraftName; commit: string },
): Promise<string> {
  const { git } = repository;
  const tree = await mergedTree(repository, main, draft);
  await refuseNewFaults(git, repository.check, { published: main, wished: tree });
  const [published] = await git.find([`${main}^{tree}`]);
  if (tree === published) return main;
  const { author, message: own } = await creditOf(repository, main, draft);
  const isRemoval = await isTakenOff(repository, name, { from: main, to: tree });
  const message = isRemoval ? own.replace(/^content: \w+(?= )/u, takingOffTitle) : own;
  const noted = await withAnswerNote(git, message, { from: main, to: tree });
  const make = async () => {
    // What was damaged and removed is merged again.
    await mergedTree(repository, main, draft);
    return commitTree(git, { tree, parent: main, author, message: noted });
  };
  return settledCommit(git, { parent: main, make });
}

/** The moves of a draft of which a commit was published: what was saved since stays a draft. */
async function movesOfDraft(
  repository: Repository,
  draft: Draft,
  published: { commit: string; main: string },
): Promise<RefMove[]> {
  if (draft.commit === undefined) throw new ServerFault(404, 'draft-gone');
  return draft.commit === published.commit
    ? removalOf(draft)
    : draftAfter(repository, { ...draft, commit: draft.commit }, published);
}

/**
 * Publishes a commit of a draft: one commit on the published branch; the draft goes.
 * @throws ServerFault when it is refused; the signal's reason; a BuildFailure
 */
export function publishDraft(
  repository: Repository,
  { name, commit, signal }: { name: DraftName; commit: string; signal: AbortSignal },
): Promise<void> {
  return publish(repository, signal, async (main) => {
    const draft = await needDraft(repository, name);
    const to = await draftCommit(repository, main, { name, commit });
    const others = async (): Promise<RefMove[]> =>
      movesOfDraft(repository, await findDraft(repository, name), { commit, main: to });
    return { from: main, to, gone: draft.commit === commit ? removalOf(draft) : [], others };
  });
}

export interface Removal {
  name: DraftName;
  paths: readonly string[];
  message: string;
}

/** The commit without the files, and with their addresses, on top of main. @throws ServerFault 422 when others need them */
export async function removalCommit(
  repository: Repository,
  main: string,
  { paths, message }: Removal,
): Promise<string> {
  const { git } = repository;
  const texts = await Promise.all(paths.map(async (path) => [path, (await readText(git, main, path)) ?? ''] as const));
  const place = parsePath(paths[0] ?? '');
  const before = place && (await readText(git, main, gonePath(place)));
  const gone = goneFile(new Map(texts), { written: () => before, today: portalDay(new Date()) });
  const removed = paths.map((path) => [path, null] as const);
  const checked = async (changes: Changes): Promise<string> => {
    const wished = await changedTree(git, main, changes);
    await refuseNewFaults(git, repository.check, { published: main, wished });
    return wished;
  };
  const kept = gone && checked(new Map([...removed, [gone.path, Buffer.from(gone.text)] as const]));
  // Where another text has the address already, it stays that one's: taking a text off is never refused for it.
  const tree = await (kept?.catch(() => checked(new Map(removed))) ?? checked(new Map(removed)));
  const [published] = await git.find([`${main}^{tree}`]);
  if (tree === published) return main;
  const author = await repository.author();
  const make = () => commitTree(git, { tree, parent: main, message, author });
  return settledCommit(git, { parent: main, make });
}

/**
 * Takes published files off the site: one commit.
 * @param options.keep the text that stays as a draft; asked last
 * @throws as `publishDraft`
 */
export function removePublished(
  repository: Repository,
  { removal, keep, signal }: { removal: Removal; keep: () => KeptDraft | undefined; signal: AbortSignal },
): Promise<void> {
  return publish(repository, signal, async (main) => {
    const to = await removalCommit(repository, main, removal);
    const others = async (): Promise<RefMove[]> => {
      const kept = keep();
      return kept ? keptDraft(repository, { name: removal.name, main: to, kept }) : [];
    };
    return { from: main, to, gone: [], others };
  });
}
