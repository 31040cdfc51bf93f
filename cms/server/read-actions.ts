/** What Decap asks the local server to read. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

import { aboutDraft, damagedDraft, listedDrafts } from './draft-list.ts';
import { findDraft, needDraft } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { documentHeads } from './heads-action.ts';
import { sourceVersions } from './history-action.ts';
import { contentPath, countOf, draftOf, listOf, textOf } from './params.ts';
import type { Params } from './params.ts';
import { isDamagedAt, listFiles } from './read-tree.ts';
import type { Repository } from './repository.ts';
import { unusedPictures } from './unused-pictures.ts';

export type Action = (repository: Repository, params: Params) => Promise<unknown>;

function picture(path: string, content: Buffer) {
  const id = createHash('sha256').update(content).digest('hex');
  return { id, content: content.toString('base64'), encoding: 'base64', path, name: posix.basename(path) };
}

async function readFile({ git }: Repository, commit: string, path: string): Promise<Buffer> {
  const [content] = await git.read([`${commit}:${contentPath(path)}`]);
  if (content === undefined && (await isDamagedAt(git, commit, path))) throw new ServerFault(500, 'damaged', [path]);
  if (content === undefined) throw new ServerFault(404, 'not-found', [path]);
  return content;
}

const entriesByFolder: Action = async (repository, params) => {
  const folder = contentPath(textOf(params, 'folder'));
  const extension = `.${textOf(params, 'extension')}`;
  const depth = countOf(params, 'depth');
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
  const draft = await findDraft(repository, draftOf(params));
  // A list shows that there is one, whatever can be read of it.
  if (draft.commit === undefined && draft.tip !== undefined && params['id'] !== undefined) return damagedDraft(draft);
  return aboutDraft(repository, await needDraft(repository, draft));
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
  unpublishedEntries: listedDrafts,
  unpublishedEntry,
  unpublishedEntryDataFile,
  unpublishedEntryMediaFile,
  getMedia,
  getMediaFile,
  sourceVersions,
  getDeployPreview: () => Promise.resolve(null),
  getNotes: () => Promise.resolve({ notes: [] }),
} satisfies Record<string, Action>;
