/** What Decap asks the local server to read. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

import { draftNames, needDraft, stageOf } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { documentHeads } from './heads-action.ts';
import { sourceVersions } from './history-action.ts';
import { contentPath, draftOf, listOf, textOf } from './params.ts';
import type { Params } from './params.ts';
import { listFiles } from './read-tree.ts';
import type { Repository } from './repository.ts';
import { unusedPictures } from './unused-pictures.ts';

export type Action = (repository: Repository, params: Params) => Promise<unknown>;

function picture(path: string, content: Buffer) {
  const id = createHash('sha256').update(content).digest('hex');
  return { id, content: content.toString('base64'), encoding: 'base64', path, name: posix.basename(path) };
}

async function readFile({ git }: Repository, commit: string, path: string): Promise<Buffer> {
  const [content] = await git.read([`${commit}:${contentPath(path)}`]);
  if (content === undefined) throw new ServerFault(404, 'not-found', [path]);
  return content;
}

async function draftedChanges(repository: Repository, draft: string) {
  const { git } = repository;
  const range = `${await repository.main()}...${draft}`;
  const fields = (await git.text(['diff', '--name-status', '-z', '--no-renames', range])).split('\0');
  const changes = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [letter = '', path = ''] = fields.slice(index, index + 2);
    const status = { A: 'added', D: 'deleted' }[letter] ?? 'modified';
    changes.push({
      id: path,
      path,
      oldPath: path,
      newPath: path,
      newFile: letter === 'A',
      status,
      binary: !/\.(?:mdx|yaml)$/u.test(path),
    });
  }
  return changes;
}

const entriesByFolder: Action = async (repository, params) => {
  const folder = contentPath(textOf(params, 'folder'));
  const extension = `.${textOf(params, 'extension')}`;
  const depth = Number(params['depth']);
  const files = (await listFiles(repository.git, await repository.main(), folder)).filter(
    ({ path }) => path.endsWith(extension) && path.slice(folder.length + 1).split('/').length <= depth,
  );
  const contents = await repository.git.read(files.map(({ oid }) => oid));
  return files.map(({ path, oid }, index) => ({
    data: contents[index]?.toString('utf8') ?? '',
    file: { path, id: oid },
  }));
};

const entriesByFiles: Action = async (repository, params) => {
  const main = await repository.main();
  const files = listOf(params, 'files').map((file) => ({
    path: contentPath(textOf(file, 'path')),
    label: file['label'],
  }));
  const contents = await repository.git.read(files.map(({ path }) => `${main}:${path}`));
  return files.map((file, index) => ({ data: contents[index]?.toString('utf8') ?? null, file: { ...file, id: null } }));
};

const getEntry: Action = async (repository, params) => {
  const path = textOf(params, 'path');
  const content = await readFile(repository, await repository.main(), path);
  return { data: content.toString('utf8'), file: { path, id: null } };
};

const unpublishedEntry: Action = async (repository, params) => {
  const draft = await needDraft(repository, draftOf(params));
  const { git } = repository;
  const [about, status, diffs] = await Promise.all([
    git.text(['log', '-1', '--format=%cI%n%an', draft.commit]),
    stageOf(repository, draft),
    draftedChanges(repository, draft.commit),
  ]);
  const [updatedAt = '', author = ''] = about.split('\n');
  return { collection: draft.collection, slug: draft.id, status, diffs, updatedAt, pullRequestAuthor: author };
};

const unpublishedEntryDataFile: Action = async (repository, params) => {
  const draft = await needDraft(repository, draftOf({ collection: params['collection'], slug: params['slug'] }));
  return { data: (await readFile(repository, draft.commit, textOf(params, 'path'))).toString('utf8') };
};

const unpublishedEntryMediaFile: Action = async (repository, params) => {
  const draft = await needDraft(repository, draftOf({ collection: params['collection'], slug: params['slug'] }));
  const path = textOf(params, 'path');
  return picture(path, await readFile(repository, draft.commit, path));
};

const getMedia: Action = async (repository, params) => {
  const folder = contentPath(textOf(params, 'mediaFolder'));
  const files = (await listFiles(repository.git, await repository.main(), folder)).filter(
    ({ path }) => posix.dirname(path) === folder,
  );
  const contents = await repository.git.read(files.map(({ oid }) => oid));
  return files.flatMap(({ path }, index) => {
    const content = contents[index];
    return content ? [picture(path, content)] : [];
  });
};

const getMediaFile: Action = async (repository, params) => {
  const path = textOf(params, 'path');
  return picture(path, await readFile(repository, await repository.main(), path));
};

export const readActions = {
  info: () => Promise.resolve({ repo: 'kennisbrug', publish_modes: ['editorial_workflow'], type: 'local_git' }),
  entriesByFolder,
  documentHeads,
  entriesByFiles,
  getEntry,
  unusedPictures: async (repository) => ({ paths: await unusedPictures(repository) }),
  unpublishedEntries: draftNames,
  unpublishedEntry,
  unpublishedEntryDataFile,
  unpublishedEntryMediaFile,
  getMedia,
  getMediaFile,
  sourceVersions,
  getDeployPreview: () => Promise.resolve(null),
  getNotes: () => Promise.resolve({ notes: [] }),
} satisfies Record<string, Action>;
