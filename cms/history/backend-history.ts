/**
 * The history that each backend can give, asked for through Decap's own connection, which carries the
 * sign-in. GitLab: https://docs.gitlab.com/api/commits/ · Forgejo: /api/swagger, `repoGetAllCommits` ·
 * GitHub: https://docs.github.com/rest/commits/commits
 */
import { parsePath } from '#model/entry-path.ts';

import type { BackendSettings } from '../settings.ts';

import type { History } from './history.ts';

/** What is used of a Decap backend; each has only its own part. */
interface Connection {
  branch?: string;
  /** The local server. */
  request?: (payload: object) => Promise<unknown>;
  /** A hosted one, once somebody signed in. */
  api?: HostedApi | null;
}

interface HostedApi {
  branch: string;
  repoURL: string;
  /** GitLab. */
  requestJSON?: (request: object) => Promise<unknown>;
  /** Forgejo and GitHub. */
  request: (path: string, options: object) => Promise<unknown>;
  readFile: (path: string, sha: undefined, options: { branch: string }) => Promise<unknown>;
}

/** Most commits that are looked through. */
const most = 50;

function itemsOf(value: unknown, key: string): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => {
    const text: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
    return typeof text === 'string' ? [text] : [];
  });
}

/** Branches that may hold the file: the draft's, named as Decap names it, and the published one. */
function branchesOf(path: string, main: string): string[] {
  const place = parsePath(path);
  return place ? [`cms/${place.collection}/${place.id}`, main] : [];
}

/** Names of the commits of a branch that changed a file; none when there is no such branch. */
async function commitsOf(
  name: BackendSettings['name'],
  api: HostedApi,
  path: string,
  branch: string,
): Promise<string[]> {
  try {
    if (name === 'gitlab') {
      const params = { path, ref_name: branch, per_page: most };
      return itemsOf(await api.requestJSON?.({ url: `${api.repoURL}/repository/commits`, params }), 'id');
    }
    const size = name === 'forgejo' ? { limit: most, stat: 'false' } : { per_page: most };
    return itemsOf(await api.request(`${api.repoURL}/commits`, { params: { path, sha: branch, ...size } }), 'sha');
  } catch {
    return [];
  }
}

async function* hostedVersions(name: BackendSettings['name'], api: HostedApi, path: string): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const branch of branchesOf(path, api.branch)) {
    for (const commit of await commitsOf(name, api, path, branch)) {
      if (seen.has(commit)) continue;
      seen.add(commit);
      const text = await api.readFile(path, undefined, { branch: commit }).catch(() => undefined);
      if (typeof text === 'string') yield text;
    }
  }
}

async function* localVersions(connection: Connection, path: string): AsyncGenerator<string> {
  const answer = await connection.request?.({ action: 'sourceVersions', params: { branch: connection.branch, path } });
  const versions: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'versions') : [];
  const texts: unknown[] = Array.isArray(versions) ? versions : [];
  for (const text of texts) if (typeof text === 'string') yield text;
}

async function* noVersions(): AsyncGenerator<string> {
  // Nobody signed in.
}

/**
 * The history of a backend.
 * @param inner Decap's backend; its connection is looked up when a text is asked for
 */
export function historyOf(name: BackendSettings['name'], inner: object): History {
  // Decap's backends come without types; each part is looked at before it is used.
  const connection = inner as Connection;
  return {
    versionsOf: (path) => {
      if (name === 'local') return localVersions(connection, path);
      return connection.api ? hostedVersions(name, connection.api, path) : noVersions();
    },
  };
}
