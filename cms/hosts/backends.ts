/** Decap's backends, and what the editor asks of those for Git hosts beyond them. */
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { AccessTokenError } from 'decap-cms-lib-util';

import type { BackendClass, HostBackendClass } from '../admin/decap.ts';
import type { Backend } from '../guard/backend-types.ts';
import type { BackendSettings } from '../settings.ts';

/** The parts of the interfaces to hosts that are changed, once somebody signed in. */
interface GitLabApi {
  rebaseMergeRequest: () => Promise<void>;
}

interface GitHubApi extends PlainApi {
  getBranch: (branch: string) => Promise<{ commit: { sha: string } }>;
  rebaseBranch: (branch: string) => Promise<{ sha: string }>;
  createBranch: (branch: string, sha: string) => Promise<unknown>;
  patchBranch: (branch: string, sha: string, options?: { force: boolean }) => Promise<unknown>;
}

interface PlainApi {
  originRepoURL: string;
  readFile: (path: string, sha: null, options: { repoURL: string }) => Promise<string>;
  request: (path: string) => Promise<unknown>;
}

interface ForgejoApi extends PlainApi {
  parseResponse: (response: Response) => Promise<unknown>;
  handleRequestError: (error: unknown, status: number) => never;
}

/** Does more once somebody signed in: Decap makes the interface to the host then. */
function afterSignIn<A>(
  backend: { api: A; authenticate: (user: unknown) => Promise<unknown> },
  change: (api: A) => void,
) {
  const { authenticate } = backend;
  return async (credentials: unknown): Promise<unknown> => {
    const user = await authenticate.call(backend, credentials);
    change(backend.api);
    return user;
  };
}

/** A file as it is: Decap gives an empty one for every failure, one that is missing and one that a broken connection kept away. */
function plainEntry(backend: { api: PlainApi }): Backend['getEntry'] {
  return async (path) => {
    const { api } = backend;
    const data = await api.readFile(path, null, { repoURL: api.originRepoURL });
    return { file: { path, id: null }, data };
  };
}

class GitLab extends (GitLabBackend as HostBackendClass<GitLabApi>) {
  declare refreshedTokenPromise: Promise<string> | undefined;
  declare getRefreshedAccessToken: () => Promise<string>;

  constructor(config: unknown, options?: unknown) {
    super(config, options);
    // Saving a draft put it on top of main first and then wrote the whole file as the form had it: what others had changed
    // there was undone without a word. Merging keeps both, or refuses.
    this.authenticate = afterSignIn(this, (api) => {
      api.rebaseMergeRequest = () => Promise.resolve();
    });
    const { getRefreshedAccessToken } = this;
    // A session that cannot be renewed was tried again for a minute, and never again after that. The editor must hear it at
    // once, with the text still there.
    this.getRefreshedAccessToken = () => {
      this.refreshedTokenPromise ??= getRefreshedAccessToken.call(this).catch((error: unknown) => {
        this.refreshedTokenPromise = undefined;
        throw error instanceof TypeError ? error : new AccessTokenError('The session cannot be renewed.');
      });
      return this.refreshedTokenPromise;
    };
  }
}

/** As with GitLab: a draft is not put on top of main. And one that somebody else has saved meanwhile is not overwritten. */
function withoutForce(api: GitHubApi): void {
  const { createBranch, patchBranch } = api;
  const made = new Set<string>();
  api.rebaseBranch = async (branch) => ({ sha: (await api.getBranch(branch)).commit.sha });
  // A branch that a merge left behind is in the way of a new draft: that alone may be moved by force.
  api.createBranch = async (branch, sha) => {
    made.add(branch);
    try {
      return await createBranch.call(api, branch, sha);
    } finally {
      made.delete(branch);
    }
  };
  api.patchBranch = (branch, sha, options) =>
    patchBranch.call(api, branch, sha, made.has(branch) ? options : undefined);
}

class GitHub extends (GitHubBackend as HostBackendClass<GitHubApi>) {
  constructor(config: unknown, options?: unknown) {
    super(config, options);
    this.authenticate = afterSignIn(this, withoutForce);
    this.getEntry = plainEntry(this);
    // Decap asks a server of a third party (githubstatus.com), which the policy of the page refuses, and takes an answer that
    // the token has ended for a user.
    this.status = async () => {
      const isSignedIn = await this.api.request('/user').then(
        () => true,
        () => false,
      );
      return { auth: { status: isSignedIn }, api: { status: true, statusPage: '' } };
    };
  }
}

class Forgejo extends (ForgejoBackend as HostBackendClass<ForgejoApi>) {
  constructor(config: unknown, options?: unknown) {
    super(config, options);
    this.getEntry = plainEntry(this);
    // A refused list came without its status, so that an expired session was "[object Object]" to the editor.
    this.authenticate = afterSignIn(this, (api) => {
      const { parseResponse } = api;
      api.parseResponse = (response) =>
        parseResponse.call(api, response).catch((error: unknown) => api.handleRequestError(error, response.status));
    });
  }
}

/** By the name in the settings of a place. */
export const backends = {
  local: ProxyBackend,
  gitlab: GitLab,
  forgejo: Forgejo,
  github: GitHub,
} satisfies Record<BackendSettings['name'], BackendClass>;
