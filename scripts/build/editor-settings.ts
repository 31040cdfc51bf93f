/** Where the editor of a build keeps its texts, from the environment. docs/editor-sign-in.md tells how to choose. */
import type { BackendSettings, EditorSettings } from '../../cms/settings.ts';

type Environment = Record<string, string | undefined>;

/** Names of people, groups and repositories on a Git host; GitLab alone has groups in groups. */
const part = '[A-Za-z0-9_][A-Za-z0-9_.-]*';
const repositories = {
  gitlab: new RegExp(`^${part}(?:/${part})+$`, 'u'),
  forgejo: new RegExp(`^${part}/${part}$`, 'u'),
  github: new RegExp(`^${part}/${part}$`, 'u'),
} as const;

/** What Git takes for a branch, less what no branch needs (git help check-ref-format). */
const branchName = /^(?!.*(?:\.\.|\/\/|\.lock$|\/$))[A-Za-z0-9][A-Za-z0-9._/-]*$/u;

/** Hosts that are this computer: a browser trusts them without HTTPS. */
const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

const used = {
  local: [],
  gitlab: ['EDITOR_REPO', 'EDITOR_BRANCH', 'EDITOR_APP_ID', 'EDITOR_BASE_URL'],
  forgejo: ['EDITOR_REPO', 'EDITOR_BRANCH', 'EDITOR_APP_ID', 'EDITOR_BASE_URL'],
  github: ['EDITOR_REPO', 'EDITOR_BRANCH', 'EDITOR_AUTH_URL', 'EDITOR_API_URL'],
} as const satisfies Record<BackendSettings['name'], readonly string[]>;

/**
 * Reads from the environment where the editor of this build keeps its texts; nothing set is the local Git server.
 * @throws Error naming the variable that is missing or wrong, and what it should be
 */
export function editorSettings(environment: Environment): EditorSettings {
  const siteUrl = (environment['SITE_URL'] ?? 'http://127.0.0.1').replace(/\/$/u, '');
  return { siteUrl, backend: backendOf(environment) };
}

function backendOf(environment: Environment): BackendSettings {
  const name = environment['EDITOR_BACKEND'] ?? 'local';
  if (!isName(name)) throw new Error(`EDITOR_BACKEND is "${name}". Choose local, gitlab, forgejo or github.`);
  refuseUnused(environment, name);
  switch (name) {
    case 'local':
      return { name };
    case 'gitlab':
    case 'forgejo': {
      const appId = need(environment, 'EDITOR_APP_ID');
      return { name, ...placeOf(environment, name), appId, baseUrl: address(environment, 'EDITOR_BASE_URL') };
    }
    case 'github': {
      const own = (environment['EDITOR_API_URL'] ?? '') !== '' && { apiUrl: address(environment, 'EDITOR_API_URL') };
      return { name, ...placeOf(environment, name), authBaseUrl: originOf(environment, 'EDITOR_AUTH_URL'), ...own };
    }
  }
}

function isName(name: string): name is BackendSettings['name'] {
  return Object.hasOwn(used, name);
}

/** A setting without effect is a setting that somebody relies on. */
function refuseUnused(environment: Environment, name: BackendSettings['name']): void {
  const known = new Set<string>(Object.values(used).flat());
  const own = new Set<string>(used[name]);
  const stray = Object.keys(environment).find((key) => known.has(key) && !own.has(key) && environment[key] !== '');
  if (stray !== undefined) {
    throw new Error(`${stray} is set, but EDITOR_BACKEND=${name} does not use it. Remove it or change EDITOR_BACKEND.`);
  }
}

function placeOf(environment: Environment, name: keyof typeof repositories): { repo: string; branch: string } {
  const repo = need(environment, 'EDITOR_REPO');
  if (!repositories[name].test(repo)) {
    throw new Error(`EDITOR_REPO is "${repo}". Write owner and name, such as "municipality/kennisbrug".`);
  }
  const branch = environment['EDITOR_BRANCH'] ?? 'main';
  if (!branchName.test(branch) || branch.startsWith('cms/')) {
    throw new Error(`EDITOR_BRANCH is "${branch}". Write the name of the published branch, such as "main".`);
  }
  return { repo, branch };
}

/** An origin, with a path where the host is served below one. */
function address(environment: Environment, name: string): string {
  const value = need(environment, name);
  const wrong = (reason: string) => new Error(`${name} is "${value}": ${reason}`);
  if (!URL.canParse(value)) throw wrong('no address. Write it whole, such as "https://git.example.org".');
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  const isOwn = protocol === 'http:' && ownHosts.includes(hostname);
  if (protocol !== 'https:' && !isOwn) throw wrong('tokens may not travel unencrypted. Use https.');
  if (username !== '' || password !== '') throw wrong('it holds a name or password, which everybody could read.');
  if (search !== '' || hash !== '') throw wrong('leave out what follows "?" or "#".');
  if (value.endsWith('/')) throw wrong('leave out the slash at the end.');
  return value;
}

/** Decap compares the origin of the proxy's window with this setting (`netlify-auth.js`): with a path nobody gets in. */
function originOf(environment: Environment, name: string): string {
  const value = address(environment, name);
  if (new URL(value).origin !== value)
    throw new Error(`${name} is "${value}": leave out the path. The proxy must answer at "/auth" of its own origin.`);
  return value;
}

function need(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value.trim() === '') throw new Error(`${name} is needed for this EDITOR_BACKEND. Set it.`);
  return value;
}
