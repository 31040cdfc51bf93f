/** Bundles the editor: Decap with the parts that are used, patched, and the editor's own code. */
import { appendFile, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Metafile, Plugin } from 'esbuild';

import { patchedText, refuseIdlePatches } from './apply-patches.ts';
import { noticesOf } from './notices.ts';
import { hooksModule, patched, patchedModules as changedModules } from './patches.ts';
import { readPatches } from './read-patches.ts';
import type { Patch } from './read-patches.ts';
import { replacedModules, wrappedImports } from './replaced-modules.ts';
import type { Replaced } from './replaced-modules.ts';

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/**
 * Modules of Node that Decap names and the browser part does not use, and readers of formats that no text here has: the
 * one for TOML tries `eval` as soon as it is loaded, which the policy of the editor refuses. esbuild's filters know no flags.
 */
const unused = /^(?:fs|url|util|stream|node:.*|@jsquash\/webp.*|@iarna\/toml.*|tomlify-j0\.4)$/;

/** Apollo 2 and its GraphQL get no care any more. */
const graphql = /^(?:apollo-.*|graphql-tag)$/;

/** Its part for browsers reads `&amp;` by writing it into an element, which Trusted Types refuse; the other has a table. */
const characterReferences = 'decode-named-character-reference';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** What patches call: modules of the repository, by their path in it. */
const ownModule = /^kennisbrug\/(.*)$/;

/** A module that passes on what stands in for another. */
async function standIn({ by }: Replaced): Promise<string> {
  const hasDefault = /^export default /mu.test(await readFile(pathOf(`../../${by}`), 'utf8'));
  return `export * from 'kennisbrug/${by}';\n${hasDefault ? `export { default } from 'kennisbrug/${by}';\n` : ''}`;
}

function patchPlugin(patches: readonly Patch[], found: Set<string>): Plugin {
  const names = [
    ...changedModules,
    ...replacedModules.map(({ module }) => module),
    ...patches.flatMap(({ changes }) => [...changes.keys()]),
  ];
  const filter = new RegExp(`node_modules/(?:${names.map(escaped).join('|')})$`);
  return {
    name: 'patches',
    setup: (builder) => {
      builder.onResolve({ filter: new RegExp(`^${hooksModule}$`) }, () => ({ path: pathOf('./hooks.ts') }));
      builder.onResolve({ filter: ownModule }, ({ path }) => ({ path: pathOf(path.replace(ownModule, '../../$1')) }));
      builder.onResolve({ filter: unused }, () => ({ path: pathOf('./empty.ts') }));
      builder.onResolve({ filter: graphql }, () => ({ path: pathOf('./no-graphql.ts') }));
      builder.onResolve({ filter: new RegExp(`^${characterReferences}$`) }, () => ({
        path: fileURLToPath(import.meta.resolve(characterReferences)),
      }));
      for (const { from, name, by } of wrappedImports) {
        const of = new RegExp(`/node_modules/${from}/`, 'u');
        builder.onResolve({ filter: new RegExp(`^${escaped(name)}$`) }, ({ importer }) =>
          of.test(importer.replaceAll('\\', '/')) ? { path: pathOf(`../../${by}`) } : undefined,
        );
      }
      builder.onLoad({ filter }, async ({ path }) => {
        const module = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//u, '');
        found.add(module);
        const replaced = replacedModules.find((each) => each.module === module);
        if (replaced) return { contents: await standIn(replaced), loader: 'js', resolveDir: dirname(path) };
        const text = patchedText(module, await readFile(path, 'utf8'), patches);
        return { contents: patched(path, text), loader: 'js', resolveDir: dirname(path) };
      });
    },
  };
}

/** Folders of the packages of which something is in the bundle, as the lock file names them, in order. */
function packagesIn({ outputs }: Metafile): string[] {
  const folders = Object.values(outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap(
      (file) =>
        /(?:^|\/)(?<folder>node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//u.exec(file)?.groups?.[
          'folder'
        ] ?? [],
    );
  return [...new Set(folders)].sort();
}

/**
 * Writes the bundle, and beside it (`.LEGAL.txt`) the notices of the packages in it.
 * @param outfile path of the script
 * @returns folders of the packages of which something is in it, such as `node_modules/react`
 * @throws Error when a patch does not find its place
 */
export async function bundleEditor(outfile: string): Promise<string[]> {
  const found = new Set<string>();
  const patches = readPatches();
  const { metafile } = await build({
    entryPoints: [pathOf('../admin/main.ts')],
    outfile,
    bundle: true,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    mainFields: ['module', 'browser', 'main'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      process: '{"env":{},"browser":true}',
      global: 'window',
    },
    alias: { path: 'path-browserify', buffer: 'buffer/' },
    loader: { '.svg': 'text', '.css': 'text', '.wasm': 'empty' },
    logLevel: 'error',
    plugins: [patchPlugin(patches, found)],
  });
  refuseIdlePatches(patches, found);
  const missing = [...changedModules, ...replacedModules.map(({ module }) => module)].filter(
    (module) => !found.has(module),
  );
  if (missing.length > 0) throw new Error(`Modules with patches are not in the bundle: ${missing.join(', ')}.`);
  const packages = packagesIn(metafile);
  await appendFile(`${outfile}.LEGAL.txt`, `\n${await noticesOf(pathOf('../../'), packages)}`);
  return packages;
}
