/** Makes the backends of GitHub and Forgejo tell what they read, as the others do. */
import type { BackendSettings } from '../settings.ts';

import type { Backend } from '../guard/backend-types.ts';

/** What is used of Decap's backends for GitHub and Forgejo once somebody signed in. */
interface Connection {
  api: {
    originRepoURL: string;
    readFile: (path: string, sha: null, options: { repoURL: string }) => Promise<string>;
    request: (path: string) => Promise<unknown>;
  };
}

/**
 * Replaces two methods of the backend.
 * `getEntry` of both gives an empty file for every failure: one that is missing, and one that a broken connection kept away.
 * `status` of GitHub asks a server of a third party (githubstatus.com), which the policy of the page refuses, and takes an
 * answer that the token has ended for a user.
 */
export function withPlainReads<T extends Backend>(name: BackendSettings['name'], inner: T): T {
  if (name !== 'github' && name !== 'forgejo') return inner;
  // Decap's backends come without types.
  const connection = inner as unknown as Connection;
  const getEntry: Backend['getEntry'] = async (path) => {
    const { api } = connection;
    const data = await api.readFile(path, null, { repoURL: api.originRepoURL });
    return { file: { path, id: null }, data };
  };
  if (name === 'forgejo') return Object.assign(inner, { getEntry });
  const status = async () => {
    const isSignedIn = await connection.api.request('/user').then(
      () => true,
      () => false,
    );
    return { auth: { status: isSignedIn }, api: { status: true, statusPage: '' } };
  };
  return Object.assign(inner, { getEntry, status });
}
