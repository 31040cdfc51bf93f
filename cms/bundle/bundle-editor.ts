/** Bundles the editor: Decap with the parts that are used, patched, and the editor's own code. */
import { appendFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Metafile } from 'esbuild';

import { decapPlugin } from './decap-plugin.ts';
import { noticesOf } from './notices.ts';

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
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
    plugins: [decapPlugin({ isWhole: true })],
  });
  const packages = packagesIn(metafile);
  await appendFile(`${outfile}.LEGAL.txt`, `\n${await noticesOf(pathOf('../../'), packages)}`);
  return packages;
}
