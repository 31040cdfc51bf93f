import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { contentFolder } from '#model/entry-path.ts';

import type { Git } from '../../cms/server/git.ts';
import { inWorkFolder } from '../../cms/server/work-folders.ts';

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
  const command = ['rev-parse', '--path-format=absolute', '--git-path', 'index', '--git-path', 'objects'];
  const find = async (folder: string): Promise<string> => {
    const [index = '', objects = ''] = (await git.text(command)).split('\n');
    await cp(index, join(folder, 'index'));
    const env = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    await git.text(['add', '--all', '--', contentFolder], { env });
    return git.text(['write-tree', `--prefix=${contentFolder}/`], { env });
  };
  return inWorkFolder(git, 'id', find).catch(() => undefined);
}
