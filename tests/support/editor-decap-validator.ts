/** Decap's own check of a configuration, with the controls of the editor registered. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The schemas of the controls, as Decap keeps them. */
const widgets = [
  'string',
  'text',
  'number',
  'boolean',
  'datetime',
  'select',
  'relation',
  'object',
  'list',
  'image',
  'richtext',
];

/** Leaves out the state of Decap, which the check imports and does not use. */
const withoutState: Plugin = {
  name: 'without-state',
  setup: (builder) => {
    builder.onLoad({ filter: /decap-cms-core\/dist\/esm\/reducers\/collections\.js$/ }, () => ({
      contents: 'export const selectEntrySlug = undefined;',
    }));
  },
};

let validator: Promise<(config: unknown) => void> | undefined;

async function make(): Promise<(config: unknown) => void> {
  const folder = mkdtempSync(join(tmpdir(), 'decap-validator-'));
  try {
    const require = createRequire(import.meta.url);
    const withSchema = widgets.filter((name) => {
      try {
        require.resolve(`decap-cms-widget-${name}/dist/esm/schema.js`);
        return true;
      } catch {
        return false;
      }
    });
    const entry = [
      "import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';",
      "import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';",
      ...withSchema.map((name) => `import ${name} from 'decap-cms-widget-${name}/dist/esm/schema.js';`),
      `const schemas = { ${withSchema.map((name) => `${JSON.stringify(name)}: ${name}`).join(', ')} };`,
      // Decap copies lists and groups between languages (`duplicate` in its lib/i18n.js), which their schemas do not know.
      'for (const { properties } of [schemas.list, schemas.object]) delete properties.i18n;',
      `for (const name of ${JSON.stringify([...widgets, 'body', 'hidden'])}) registerWidget(name, () => null, undefined, schemas[name === 'body' ? 'richtext' : name] ?? {});`,
      'export { validateConfig };',
    ].join('\n');
    const outfile = join(folder, 'validate.mjs');
    await build({
      stdin: { contents: entry, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
      plugins: [withoutState],
      mainFields: ['module', 'main'],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    // The bundle that was just made, with this one export.
    const module = (await import(pathToFileURL(outfile).href)) as { validateConfig: (config: unknown) => void };
    return (config) => {
      const { error } = console;
      console.error = () => undefined;
      try {
        module.validateConfig(config);
      } finally {
        console.error = error;
      }
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The check; it throws what is wrong. */
export function decapValidator(): Promise<(config: unknown) => void> {
  validator ??= make();
  return validator;
}
