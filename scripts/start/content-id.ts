import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contentFolder } from '#model/entry-path.ts';

import type { Git } from '../../cms/server/git.ts';

/** Git's id of the content of a commit; undefined when it has none. */
export async function contentIdOf(git: Git, commit: string): Promise<string | undefined> {
  const [id] = await git.find([`${commit}:${contentFolder}`]);
  return id;
}

/**
 * Git's id of the content as it lies in the folder, in a commit or not. Neither the index nor the objects of the
 * repository are touched.
 * @returns undefined when Git cannot tell
 */
export async function contentIdInFolder(git: Git): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'content-id-'));
  try {
    const paths = await git.text([
      'rev-parse',
      '--path-format=absolute',
      '--git-path',
      'index',
      '--git-path',
      'objects',
    ]);
    const [index = '', objects = ''] = paths.split('\n');
    await cp(index, join(folder, 'index'));
    const env = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    await git.text(['add', '--all', '--', contentFolder], { env });
    return await git.text(['write-tree', `--prefix=${contentFolder}/`], { env });
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
