import type { BackendSettings, EditorSettings } from '../../cms/settings.ts';

type Environment = Record<string, string | undefined>;

/**
 * Reads from the environment where the editor of this build keeps its texts; nothing set is the local Git server.
 * @throws Error naming the variable that is missing or wrong
 */
export function editorSettings(environment: Environment): EditorSettings {
  const siteUrl = (environment['SITE_URL'] ?? 'http://127.0.0.1').replace(/\/$/u, '');
  return { siteUrl, backend: backendOf(environment) };
}

function backendOf(environment: Environment): BackendSettings {
  const name = environment['EDITOR_BACKEND'] ?? 'local';
  const place = () => ({
    repo: need(environment, 'EDITOR_REPO'),
    branch: environment['EDITOR_BRANCH'] ?? 'main',
  });
  switch (name) {
    case 'local':
      return { name };
    case 'gitlab':
    case 'forgejo': {
      const appId = need(environment, 'EDITOR_APP_ID');
      return { name, ...place(), appId, baseUrl: need(environment, 'EDITOR_BASE_URL') };
    }
    case 'github':
      return { name, ...place(), authBaseUrl: need(environment, 'EDITOR_AUTH_URL') };
    default:
      throw new Error(`EDITOR_BACKEND is "${name}". Choose local, gitlab, forgejo or github.`);
  }
}

function need(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`${name} is needed for this EDITOR_BACKEND. Set it.`);
  return value;
}
