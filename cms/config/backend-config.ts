/** From the settings of a place to Decap's backend configuration. */
import { takingOffTitle } from '#model/takes-off.ts';

import type { BackendSettings } from '../settings.ts';

const commitMessages = {
  create: 'content: add {{slug}}',
  update: 'content: change {{slug}}',
  delete: `${takingOffTitle} {{slug}}`,
  uploadMedia: 'content: add a picture',
  deleteMedia: 'content: remove a picture',
};

/** Decap's own name of the backend that is guarded. */
export const innerBackends = {
  local: 'proxy',
  gitlab: 'gitlab',
  forgejo: 'forgejo',
  github: 'github',
} as const satisfies Record<BackendSettings['name'], string>;

/** Name under which the guarded backend is registered. */
export const guardedName = 'guarded';

/** The branch that readers see. */
export const mainBranch = 'main';

function access(backend: BackendSettings) {
  switch (backend.name) {
    case 'local':
      return { branch: mainBranch, proxy_url: '/api/v1' };
    case 'gitlab':
      return pkce(backend, '/api/v4');
    case 'forgejo':
      return pkce(backend, '/api/v1');
    case 'github':
      return {
        repo: backend.repo,
        branch: backend.branch,
        base_url: backend.authBaseUrl,
        ...(backend.apiUrl !== undefined && { api_root: backend.apiUrl }),
        squash_merges: true,
      };
  }
}

function pkce(
  { repo, branch, appId, baseUrl }: { repo: string; branch: string; appId: string; baseUrl: string },
  api: string,
) {
  return { repo, branch, auth_type: 'pkce', app_id: appId, base_url: baseUrl, api_root: `${baseUrl}${api}` };
}

/** Where drafts go and how an editor signs in. */
export function backendConfig(backend: BackendSettings) {
  return { name: guardedName, ...access(backend), commit_messages: commitMessages };
}
