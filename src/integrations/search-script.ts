import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

/** Stands in the script of the search page alone. */
const mark = 'customElements.define(`kb-search`';

/**
 * Puts what the script of the search imports into the script itself: a browser learns of an import when the script is there, and
 * a search would wait for one more answer. The file keeps its name, whose hash follows from the names of what it imports.
 */
export function searchScript(): AstroIntegration {
  return {
    name: 'kennisbrug:search-script',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await Array.fromAsync(glob('_astro/*.js', { cwd: root }));
        const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
        const own = files.filter((_, index) => texts[index]?.replaceAll(/["']/gu, '`').includes(mark));
        if (own.length !== 1) throw new Error(`${String(own.length)} scripts define the search instead of one.`);
        for (const file of own) {
          const entry = path.join(root, file);
          const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const;
          const { outputFiles } = await build({ entryPoints: [entry], ...options });
          for (const { contents } of outputFiles) await writeFile(entry, contents);
          logger.info(path.basename(file));
        }
      },
    },
  };
}
