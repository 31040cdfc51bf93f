/** The local Git server as a backend, without a browser: what Decap's proxy backend does. */
import { createServer } from 'node:http';

import { portalFacts } from '#checks/portal.ts';

import type { Backend, GuardContext } from '../../cms/guard/backend-types.ts';
import { headsReader } from '../../cms/guard/document-heads.ts';
import { guardBackend } from '../../cms/guard/guard-backend.ts';
import type { PrivacyQuestion } from '../../cms/guard/refusal.ts';
import { createVersions } from '../../cms/guard/versions.ts';
import type { Author } from '../../cms/server/commit.ts';
import { createGitApi } from '../../cms/server/git-api.ts';
import type { RepositoryOptions } from '../../cms/server/repository.ts';
import type { SiteKeeper } from '../../cms/server/site-keeper.ts';

export interface Api {
  url: string;
  request: (action: string, params?: object) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Starts the Git server alone; without a keeper of the site nothing is built. */
export function serveApi(repository: string, author?: Author, site?: SiteKeeper): Promise<Api> {
  return serveRepository({ repository, ...(author && { author }), ...(site && { site }) });
}

/** The same, with what is asked before anything is published. */
export async function serveRepository(options: RepositoryOptions): Promise<Api> {
  const api = createGitApi(options);
  const server = createServer((request, response) => {
    void api(request, response).then((taken) => {
      if (!taken) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/api/v1`;
  return {
    url,
    request: async (action, params = {}) => {
      const body = JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      // The server answers with an object, or null.
      const value = (await response.json()) as { error?: string } | null;
      if (!response.ok) throw Object.assign(new Error(value?.error ?? ''), { status: response.status });
      return value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** What Decap's proxy backend asks of the server. */
export function serverBackend({ request }: Api): Backend {
  // The answers of our own server: its tests look at their shape.
  const ask = async <T>(action: string, params: object): Promise<T> => (await request(action, params)) as T;
  return {
    getEntry: (path) => ask('getEntry', { path }),
    entriesByFolder: (folder, extension, depth) => ask('entriesByFolder', { folder, extension, depth }),
    documentHeads: headsReader((params) => ask('documentHeads', params)),
    unpublishedEntries: () => ask('unpublishedEntries', {}),
    unpublishedEntry: (args) => ask('unpublishedEntry', args),
    unpublishedEntryDataFile: async (collection, slug, path) =>
      (await ask<{ data: string }>('unpublishedEntryDataFile', { collection, slug, path })).data,
    persistEntry: (entry, options) => ask('persistEntry', { ...entry, options: { status: 'draft', ...options } }),
    persistMedia: (asset, options) => ask('persistMedia', { asset, options }),
    deleteFiles: (paths, commitMessage) => ask('deleteFiles', { paths, options: { commitMessage } }),
    updateUnpublishedEntryStatus: (collection, slug, newStatus) =>
      ask('updateUnpublishedEntryStatus', { collection, slug, newStatus }),
    publishUnpublishedEntry: (collection, slug) => ask('publishUnpublishedEntry', { collection, slug }),
    deleteUnpublishedEntry: (collection, slug) => ask('deleteUnpublishedEntry', { collection, slug }),
  };
}

/** What a window of the editor said, and what it asked the editor. */
interface Heard {
  said: string[];
  asked: PrivacyQuestion[];
}

/** A window of the editor: a guarded backend with a memory of its own. */
export function aWindow(api: Api, locale: GuardContext['locale'] = 'nl'): Backend & Heard {
  return windowOn(serverBackend(api), locale);
}

/**
 * The same before any backend.
 * @param today ISO day
 */
export function windowOn(backend: Backend, locale: GuardContext['locale'], today = '2026-11-23'): Backend & Heard {
  const said: string[] = [];
  const asked: PrivacyQuestion[] = [];
  const context: GuardContext = {
    locale,
    versions: createVersions(),
    announce: (message, question) => {
      said.push(message);
      if (question) asked.push(question);
    },
    today: () => today,
    portal: portalFacts(),
  };
  return Object.assign(guardBackend(backend, context), { said, asked });
}
