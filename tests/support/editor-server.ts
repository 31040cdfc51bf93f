/** Serves a built editor with the local Git server behind it, as `npm start` does. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';

import { publishingFaults } from '#checks/publishing-faults.ts';

import { adminPolicyFor, editorPage } from '../../cms/build-admin.ts';
import { createGitApi } from '../../cms/server/git-api.ts';
import type { Author } from '../../cms/server/commit.ts';
import { localSettings } from '../../cms/settings.ts';
import type { EditorSettings } from '../../cms/settings.ts';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

export interface EditorServer {
  url: string;
  close: () => Promise<void>;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Starts the server on any free port.
 * @param options.settings another place than the local Git server; the page and its policy follow it
 */
export async function serveEditor(options: {
  admin: string;
  repository: string;
  author?: Author;
  settings?: EditorSettings;
}): Promise<EditorServer> {
  const policy = adminPolicyFor(options.settings ?? localSettings);
  const api = createGitApi({
    repository: options.repository,
    check: publishingFaults,
    ...(options.author && { author: options.author }),
  });
  const answer = async (path: string): Promise<{ type: string; body: Buffer } | undefined> => {
    const name = path === '/admin/' ? 'index.html' : path.slice('/admin/'.length);
    if (name === 'index.html' && options.settings)
      return { type: 'text/html; charset=utf-8', body: Buffer.from(await editorPage(options.settings)) };
    const body = await readFile(join(options.admin, name)).catch(() => undefined);
    return body && { type: types.get(extname(name)) ?? 'application/octet-stream', body };
  };
  const server = createServer((request, response) => {
    void (async () => {
      if (await api(request, response)) return;
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const found = path.startsWith('/admin/') ? await answer(path) : undefined;
      response.writeHead(found ? 200 : 404, {
        'content-type': found?.type ?? 'text/plain',
        'content-security-policy': policy,
      });
      response.end(found?.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
