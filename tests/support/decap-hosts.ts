/** The guard in front of Decap's own backends for Git hosts, without a browser, against a stand-in for the host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

import { decapPlugin } from '../../cms/bundle/decap-plugin.ts';
import { backendConfig } from '../../cms/config/backend-config.ts';
import type { BackendClass } from '../../cms/admin/decap.ts';
import type { Backend, GuardContext } from '../../cms/guard/backend-types.ts';
import { guardBackend } from '../../cms/guard/guard-backend.ts';
import { createVersions } from '../../cms/guard/versions.ts';
import { hostOf } from '../../cms/hosts/connect.ts';

import { forgeSettings } from './fake-forge/forge-server.ts';
import type { FakeForge, ForgeKind } from './fake-forge/forge-server.ts';
import type { ForgeUser } from './fake-forge/oauth.ts';

/** Decap keeps what it read in the storage of the browser: here it reads everything anew. */
const storage = 'export default { getItem: async () => null, setItem: async () => {}, removeItem: async () => {} };';

const plugin: Plugin = {
  name: 'storage',
  setup: (builder) => {
    builder.onResolve({ filter: /^localforage$/ }, ({ path }) => ({ path, namespace: 'stand-in' }));
    builder.onLoad({ filter: /./, namespace: 'stand-in' }, () => ({ contents: storage }));
  },
};

/** Decap's backends as the editor has them, bundled for Node. */
export async function decapBackends(): Promise<Record<ForgeKind, BackendClass>> {
  const folder = mkdtempSync(join(tmpdir(), 'decap-hosts-'));
  const outfile = join(folder, 'backends.mjs');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    stdin: { contents: "export { backends } from './cms/hosts/backends.ts';", resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'browser', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
    drop: ['console'],
    plugins: [plugin, decapPlugin({ isWhole: false })],
  });
  // A module that was bundled from the line above.
  const { backends } = (await import(pathToFileURL(outfile).href)) as { backends: Record<ForgeKind, BackendClass> };
  rmSync(folder, { recursive: true });
  return backends;
}

export interface HostWindow extends Backend {
  /** What the editor was told. */
  said: string[];
}

/** Gives a chance to all that waits, so that no test waits for a clock. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Signs in as somebody, in a window of the editor with a memory of its own. */
export async function aHostWindow(
  backends: Record<ForgeKind, BackendClass>,
  { kind, forge, user }: { kind: ForgeKind; forge: FakeForge; user?: ForgeUser },
): Promise<HostWindow> {
  const settings = forgeSettings(kind, forge.url);
  const config = { backend: backendConfig(settings), media_folder: 'content/media' };
  const inner = new backends[kind](config, { useWorkflow: true, initialWorkflowStatus: 'draft' });
  const said: string[] = [];
  const context: GuardContext = {
    locale: 'nl',
    versions: createVersions(),
    announce: (message) => said.push(message),
    today: () => '2026-11-23',
    host: hostOf(settings, inner),
    pause,
  };
  const guarded = guardBackend(inner, context);
  await guarded.authenticate?.({ token: forge.oauth.tokenFor(user ?? forge.oauth.user) });
  return Object.assign(guarded, { said });
}
