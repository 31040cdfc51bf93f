/** Serves the stand-in forge on any free port of this computer. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { BackendSettings } from '../../../cms/settings.ts';

import { aBareRepository, ForgeFault } from './bare-repository.ts';
import { createCi } from './fake-ci.ts';
import { answerAsForgejo } from './forgejo.ts';
import { answerAsGitHub } from './github.ts';
import { answerAsGitLab } from './gitlab.ts';
import type { ForgeAnswer, ForgeState } from './forge-types.ts';
import { createMergeRequests } from './merge-requests.ts';
import { createOAuth } from './oauth.ts';
import type { OAuth } from './oauth.ts';

export interface FakeForge {
  url: string;
  state: ForgeState;
  oauth: OAuth;
  /** Requests so far, as `METHOD path`. */
  log: string[];
  close: () => Promise<void>;
}

export const forgeRepo = 'proef/kennisbrug';
export const forgeAppId = 'proef-app';

export type ForgeKind = 'gitlab' | 'forgejo' | 'github';

/** Where each host answers. */
export const kinds = {
  gitlab: {
    api: '/api/v4',
    project: `/projects/${encodeURIComponent(forgeRepo)}`,
    authorize: '/oauth/authorize',
    token: '/oauth/token',
    answer: answerAsGitLab,
  },
  forgejo: {
    api: '/api/v1',
    project: `/repos/${forgeRepo}`,
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    answer: answerAsForgejo,
  },
  github: {
    api: '',
    project: `/repos/${forgeRepo}`,
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    answer: answerAsGitHub,
  },
} as const satisfies Record<ForgeKind, unknown>;

/** The settings of an editor whose texts are on a stand-in. */
export function forgeSettings(name: ForgeKind, url: string): BackendSettings {
  const place = { repo: forgeRepo, branch: 'main' };
  if (name === 'github') return { name, ...place, authBaseUrl: url, apiUrl: url };
  return { name, ...place, appId: forgeAppId, baseUrl: url };
}

/** What a page of another origin may do, as GitLab allows it. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, cache-control',
  'access-control-expose-headers': 'link, x-total, x-total-pages, x-page, x-per-page, x-gitlab-blob-id',
};

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const value: unknown = text === '' ? {} : JSON.parse(text);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function send(response: ServerResponse, { status = 200, json, bytes, headers }: ForgeAnswer): void {
  response.writeHead(status, {
    ...crossOrigin,
    ...(status !== 204 && { 'content-type': bytes ? 'text/plain; charset=utf-8' : 'application/json' }),
    ...headers,
  });
  response.end(bytes ?? (status === 204 ? undefined : JSON.stringify(json)));
}

/**
 * Starts a forge with the history of a repository.
 * @param redirect the one address that sign-in may return to
 */
export async function serveFakeForge(options: {
  kind: ForgeKind;
  source: string;
  redirect: () => string;
}): Promise<FakeForge> {
  const kind = kinds[options.kind];
  const repository = aBareRepository(options.source);
  const state: ForgeState = {
    repository,
    requests: createMergeRequests(),
    labels: [],
    ci: createCi(repository),
    mayMerge: true,
  };
  const oauth = createOAuth({ appId: forgeAppId, redirect: options.redirect });
  const log: string[] = [];
  const project = `${kind.api}${kind.project}`;
  const answer = async (request: IncomingMessage, url: URL): Promise<ForgeAnswer> => {
    if (request.method === 'OPTIONS') return { status: 204 };
    if (url.pathname === kind.authorize) {
      const back = oauth.authorize(url.searchParams);
      return back === undefined ? { status: 401, json: {} } : { status: 302, headers: { location: back }, json: {} };
    }
    const body = await bodyOf(request);
    if (url.pathname === kind.token) {
      const { status, value } = oauth.token(body);
      return { status, json: value };
    }
    const user = oauth.userOf(request.headers.authorization);
    if (!user) return { status: 401, json: { message: '401 Unauthorized' } };
    if (url.pathname === `${kind.api}/user`)
      return { json: { id: 1, login: user.username, ...user, avatar_url: 'https://pictures.example/proef.png' } };
    if (/^\/users\/[^/]+$/u.test(url.pathname)) return { json: { name: user.name, login: user.username } };
    if (url.pathname === '/search/issues') return { json: { items: [] } };
    if (url.pathname !== project && !url.pathname.startsWith(`${project}/`)) throw new ForgeFault(404, '404 Not Found');
    const path = url.pathname.slice(project.length + 1);
    return kind.answer(state, { method: request.method ?? 'GET', path, query: url.searchParams, body, user });
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    if (request.method !== 'OPTIONS') log.push(`${request.method ?? ''} ${url.pathname}`);
    answer(request, url)
      .catch((error: unknown): ForgeAnswer => {
        if (error instanceof ForgeFault) return { status: error.status, json: { message: error.message } };
        return { status: 500, json: { message: String(error) } };
      })
      .then((found) => {
        const link = found.headers?.['link']?.replaceAll('{self}', `${url.origin}${url.pathname}`);
        send(response, { ...found, headers: { ...found.headers, ...(link !== undefined && { link }) } });
      })
      .catch(() => response.destroy());
  });
  // On a busy computer a connection that the server ends for idleness meets the next request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    oauth,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          repository.remove();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
