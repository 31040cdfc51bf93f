/** Where a batch of entries is published: a copy of the real content, behind the local Git server or without it. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { publishingFaults } from '#checks/publishing-faults.ts';

import type { Backend } from '../../../../cms/guard/backend-types.ts';
import { serverBackend, serveRepository } from '../../editor-backend.ts';
import { aRepository } from '../../editor-repository.ts';

import { folderBackend } from './folder-backend.ts';

export interface DraftStore {
  backend: Backend;
  /** Folder that holds the published `content`. */
  root: string;
  remove: () => Promise<void>;
}

/** The local Git server over a repository of its own. */
export async function gitStore(): Promise<DraftStore> {
  const repository = aRepository({ content: true });
  const author = { name: 'Redactie', email: 'redactie@example.org' };
  const api = await serveRepository({ repository: repository.folder, author, check: publishingFaults });
  return {
    backend: serverBackend(api),
    root: repository.folder,
    remove: async () => {
      await api.close();
      repository.remove();
    },
  };
}

/** A folder alone. */
export async function folderStore(project: string): Promise<DraftStore> {
  const root = await mkdtemp(join(tmpdir(), 'fuzz-publish-'));
  await cp(join(project, 'content'), join(root, 'content'), { recursive: true });
  const recordsOf = (folder: string): string[] =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [];
  return { backend: folderBackend(root, recordsOf), root, remove: () => rm(root, { recursive: true, force: true }) };
}
