import { glob, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { atOnce } from '#publish/at-once.ts';

const picture = /\.(?:jpe?g|png|webp|avif)$/u;
const named = /\/_astro\/(?<file>[\w.-]+)/gu;

/**
 * Takes out every picture that no page shows. Astro writes all pictures of the content; one whose text was withdrawn
 * must not stay on the site. Must come after the pages are finished, and before the shelf lists files.
 */
export function shownPictures(): AstroIntegration {
  return {
    name: 'kennisbrug:shown-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const texts = await Array.fromAsync(glob('**/*.{html,css,js,xml}', { cwd: root }));
        const shown = new Set<string>();
        await atOnce(texts, async (file) => {
          const text = await readFile(path.join(root, file), 'utf8');
          for (const { groups } of text.matchAll(named)) shown.add(groups?.['file'] ?? '');
        });
        const files = await Array.fromAsync(glob('_astro/*', { cwd: root }));
        const unseen = files.filter((file) => picture.test(file) && !shown.has(path.basename(file)));
        await atOnce(unseen, (file) => rm(path.join(root, file)));
      },
    },
  };
}
