/** What Decap's core does without a page, bundled for Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

import { decapPlugin } from '../../cms/bundle/decap-plugin.ts';
import type { Reducer } from '../../cms/store/own-reducer.ts';

/** What Decap keeps in the browser and where it goes in it: of no matter to what it makes of an action. */
const contents = [
  'export default { getItem: async () => null, setItem: async () => {}, removeItem: async () => {} };',
  'export const history = {}, navigateToEntry = 0, navigateToCollection = 0, navigateToNewEntry = 0;',
].join('\n');

const browser: Plugin = {
  name: 'browser',
  setup: (builder) => {
    builder.onResolve({ filter: /^localforage$|\/routing\/history$/ }, ({ path }) => ({ path, namespace: 'none' }));
    builder.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents }));
  },
};

export interface DecapCore {
  /** Makes the reducer of all that Decap keeps. */
  createRootReducer: () => Reducer;
  /** What reads and writes for the pages; only its reading of backups is called. */
  Backend: {
    prototype: {
      getLocalDraftBackup: (this: object, collection: { get: () => string }, slug: string) => Promise<object>;
    };
  };
}

/** Decap's core with its patches. */
export async function decapCore(): Promise<DecapCore> {
  const folder = mkdtempSync(join(tmpdir(), 'decap-core-'));
  const outfile = join(folder, 'core.mjs');
  const entry = [
    "export { default as createRootReducer } from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';",
    "export { Backend } from 'decap-cms-core/dist/esm/backend.js';",
  ].join('\n');
  await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'browser', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { path: 'path-browserify', buffer: 'buffer/' },
    loader: { '.svg': 'text', '.css': 'text', '.wasm': 'empty' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
    plugins: [browser, decapPlugin({ isWhole: false })],
  });
  // A module that was bundled from the two lines above.
  const core = (await import(pathToFileURL(outfile).href)) as DecapCore;
  rmSync(folder, { recursive: true });
  return core;
}
