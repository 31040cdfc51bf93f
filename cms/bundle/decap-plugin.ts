/** How esbuild bundles Decap: with the patches, and with what stands in for modules and packages. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin, PluginBuild } from 'esbuild';

import { patchedText, refuseIdlePatches } from './apply-patches.ts';
import { readPatches } from './read-patches.ts';
import { replacedModules, wrappedImports } from './replaced-modules.ts';
import type { Replaced } from './replaced-modules.ts';

function pathOf(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
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

/** What patches call: modules of the repository, by their path in it. */
const ownModule = /^kennisbrug\/(.*)$/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** A module that passes on what stands in for another. */
async function standIn({ by }: Replaced): Promise<string> {
  const hasDefault = /^export default /mu.test(await readFile(pathOf(by), 'utf8'));
  return `export * from 'kennisbrug/${by}';\n${hasDefault ? `export { default } from 'kennisbrug/${by}';\n` : ''}`;
}

function leaveOut(builder: PluginBuild): void {
  builder.onResolve({ filter: unused }, () => ({ path: pathOf('cms/bundle/empty.ts') }));
  builder.onResolve({ filter: graphql }, () => ({ path: pathOf('cms/bundle/no-graphql.ts') }));
  builder.onResolve({ filter: new RegExp(`^${characterReferences}$`) }, () => ({
    path: fileURLToPath(import.meta.resolve(characterReferences)),
  }));
}

function wrap(builder: PluginBuild): void {
  for (const { from, name, by } of wrappedImports) {
    const isOf = new RegExp(`/node_modules/${from}/`, 'u');
    builder.onResolve({ filter: new RegExp(`^${escaped(name)}$`) }, ({ importer }) =>
      isOf.test(importer.replaceAll('\\', '/')) ? { path: pathOf(by) } : undefined,
    );
  }
}

/**
 * @param isWhole whether all that is changed must be in the bundle
 * @throws in the build, when a patch does not fit, or something that is changed is not there
 */
export function decapPlugin({ isWhole }: { isWhole: boolean }): Plugin {
  const patches = readPatches();
  const found = new Set<string>();
  const changed = [
    ...replacedModules.map(({ module }) => module),
    ...patches.flatMap(({ changes }) => [...changes.keys()]),
  ];
  return {
    name: 'decap',
    setup: (builder) => {
      leaveOut(builder);
      wrap(builder);
      builder.onResolve({ filter: ownModule }, ({ path }) => ({ path: pathOf(path.replace(ownModule, '$1')) }));
      builder.onLoad(
        { filter: new RegExp(`node_modules/(?:${changed.map(escaped).join('|')})$`) },
        async ({ path }) => {
          const module = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//u, '');
          found.add(module);
          const replaced = replacedModules.find((each) => each.module === module);
          const contents = replaced
            ? await standIn(replaced)
            : patchedText(module, await readFile(path, 'utf8'), patches);
          return { contents, loader: 'js', resolveDir: dirname(path) };
        },
      );
      builder.onEnd(() => {
        if (isWhole) refuseIdlePatches(patches, found);
        const missing = replacedModules.filter(({ module }) => !found.has(module));
        if (isWhole && missing.length > 0)
          throw new Error(
            missing.map(({ module, by }) => `${by} stands in for ${module}, which is not there.`).join('\n'),
          );
      });
    },
  };
}
