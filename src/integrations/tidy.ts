import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { tidyHtml } from '#publish/tidy-html.ts';

/** Tidies every finished page. */
export function tidy(): AstroIntegration {
  return {
    name: 'kennisbrug:tidy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const page = path.join(root, file);
          await writeFile(page, tidyHtml(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
