/** Asks a Git host through Decap's own connection, which carries the sign-in and renews it. */
import type { BackendSettings } from '../settings.ts';

import { forgejo } from './forgejo.ts';
import type { Ask, GitHost, Project } from './git-host.ts';
import { gitHub } from './github.ts';
import { gitLab } from './gitlab.ts';

/** What is used of the `api` of a Decap backend; it is there once somebody signed in. */
interface DecapApi {
  repoURL: string;
  /** GitHub and Forgejo. */
  request: (path: string, options: object) => Promise<unknown>;
  /** GitLab. */
  requestText?: (request: object) => Promise<string>;
}

interface Connection {
  api?: DecapApi | null;
}

const jsonHeader = { 'Content-Type': 'application/json; charset=utf-8' };

/** GitLab's answers are read as text: an artifact is none, and an empty answer is no JSON. */
function parsed(text: string): unknown {
  if (!/^\s*[[{]/u.test(text)) return text;
  return JSON.parse(text);
}

function askThrough(inner: object): Ask {
  // Decap's backends come without types.
  const connection = inner as Connection;
  return async ({ method = 'GET', path, query, body }) => {
    const { api } = connection;
    if (!api) throw Object.assign(new Error('Nobody signed in.'), { status: 401 });
    const options = {
      method,
      ...(query && { params: query }),
      ...(body && { headers: jsonHeader, body: JSON.stringify(body) }),
    };
    const address = path === '' ? api.repoURL : `${api.repoURL}/${path}`;
    if (api.requestText) return parsed(await api.requestText({ url: address, ...options }));
    return api.request(address, options);
  };
}

type HostName = Exclude<BackendSettings['name'], 'local'>;

const hosts = { github: gitHub, gitlab: gitLab, forgejo } as const satisfies Record<
  HostName,
  (ask: Ask, project: Project) => GitHost
>;

/** A host that is asked in the way that is given. */
export function hostThrough(name: HostName, ask: Ask, project: Project): GitHost {
  return hosts[name](ask, project);
}

/** The host behind a backend of Decap; undefined for the local Git server. */
export function hostOf(settings: BackendSettings, inner: object): GitHost | undefined {
  if (settings.name === 'local') return undefined;
  return hostThrough(settings.name, askThrough(inner), { repo: settings.repo, main: settings.branch });
}
