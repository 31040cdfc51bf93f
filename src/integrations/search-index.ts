import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import type { GlossaryTerm } from '#search/indexing/glossary.ts';
import { indexSite } from '#search/indexing/index-site.ts';

/** Terms as the endpoint `search/terms.json` wrote them for us. */
async function takeTerms(root: string): Promise<GlossaryTerm[]> {
  const file = path.join(root, 'search', 'terms.json');
  // Our own endpoint has just written it.
  const terms = JSON.parse(await readFile(file, 'utf8')) as GlossaryTerm[];
  await rm(file);
  return terms;
}

/** Makes the search index from keyed copies of the pages: of what lies in `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'kennisbrug:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await indexSite(root, await takeTerms(root));
        logger.info(`${pages} pages read`);
      },
    },
  };
}
