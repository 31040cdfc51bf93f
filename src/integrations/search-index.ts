import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces: the portal has one of its own. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
];

async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const { page_count: pages, errors: faults } = await index.addDirectory({ path: folder });
  if (faults.length > 0) throw new Error(`The search index cannot read the site: ${faults.join('; ')}`);
  const outputPath = path.join(folder, 'pagefind');
  await index.writeFiles({ outputPath });
  await Promise.all(unused.map((file) => rm(path.join(outputPath, file), { force: true })));
  return pages;
}

/** Makes the search index from the finished pages: only what lies in `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'kennisbrug:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        await close();
        logger.info(`${pages} pages read`);
      },
    },
  };
}
