/** Pictures that no text shows, in no branch: an editor may remove them. */
import { contentFolder } from '#model/entry-path.ts';
import { isMediaFile, mediaFolder } from '#model/pictures/picture-limits.ts';
import { unusedAmong } from '#model/pictures/unused-pictures.ts';

import { changedTree, savedCommit } from './commit.ts';
import { refuseNewFaults } from './content-gate.ts';
import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';
import { moveBranches, refuseUnsaved } from './move-branches.ts';
import type { Params } from './params.ts';
import { listFiles } from './read-tree.ts';
import type { Repository } from './repository.ts';

/** Texts that are held in memory at a time. */
const atATime = 200;

const message = 'content: remove pictures that no text shows';

/** Git's names of the texts of all branches, also those that came from elsewhere, each once. */
async function textsOfBranches(git: Git): Promise<string[]> {
  const tips = await git.text(['for-each-ref', '--format=%(objectname)', 'refs/heads', 'refs/remotes']);
  const oids = new Set<string>();
  for (const tip of new Set(tips.split('\n').filter(Boolean))) {
    const files = await listFiles(git, tip, contentFolder);
    for (const { path, oid } of files) if (!isMediaFile(path)) oids.add(oid);
  }
  return [...oids];
}

/** The pictures of the published branch that no text of any branch names. */
export async function unusedPictures({ git, main }: Repository): Promise<string[]> {
  const pictures = await listFiles(git, await main(), mediaFolder);
  let left = unusedAmong(
    pictures.map(({ path }) => path),
    [],
  );
  if (left.length === 0) return left;
  const oids = await textsOfBranches(git);
  for (let from = 0; from < oids.length; from += atATime) {
    const texts = await git.read(oids.slice(from, from + atATime));
    left = unusedAmong(
      left,
      texts.map((text) => text?.toString('utf8') ?? ''),
    );
  }
  return left;
}

/** @throws ServerFault 409 when a text shows one of the pictures by now, or one is not there */
async function refuseUsed(repository: Repository, paths: readonly string[]): Promise<void> {
  const unused = new Set(await unusedPictures(repository));
  const used = paths.filter((path) => !unused.has(path));
  if (used.length > 0) throw new ServerFault(409, 'picture-used', used);
}

/**
 * Removes pictures that no text shows, in one commit. The pages are the same without them, so that nothing is built first.
 * @param params.paths from the root of the repository
 * @throws ServerFault 409 `picture-used`; what keeps the published branch from moving
 */
export async function removePictures(repository: Repository, params: Params): Promise<{ message: 'ok' }> {
  const { paths } = params;
  const isList = Array.isArray(paths) && paths.every((path) => typeof path === 'string');
  if (!isList || paths.length === 0) throw new ServerFault(422, 'failed', ['paths']);
  const { git, mainRef: ref } = repository;
  for (;;) {
    await refuseUsed(repository, paths);
    const from = await repository.main();
    const changes = new Map(paths.map((path) => [path, null] as const));
    await refuseNewFaults(git, repository.check, { published: from, wished: await changedTree(git, from, changes) });
    const author = await repository.author();
    const to = await savedCommit(git, { parent: from, changes, author, message: () => message });
    await refuseUnsaved(git, [{ ref, from, to }]);
    const isMoved = await repository.inTurn(async () => {
      if ((await repository.main()) !== from) return false;
      await refuseUsed(repository, paths);
      await moveBranches(git, [{ ref, from, to }]);
      return true;
    });
    if (isMoved) return { message: 'ok' };
  }
}
