import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

import { isLocale, localeInfo, locales } from '#locales';
import { addressOf } from '#offline/shelf-list.ts';
import { readFacets } from '#search/indexing/facets.ts';
import type { GlossaryTerm } from '#search/indexing/glossary.ts';
import { isSearched } from '#search/indexing/search-copy.ts';
import { createSiteKeyer, type SiteKeyer } from '#search/indexing/site-keyer.ts';
import { writeLexicon } from '#search/indexing/write-lexicon.ts';

import { atOnce } from './at-once.ts';

/** Pagefind's own interfaces and its worker: the portal has an interface of its own, without a worker. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-worker.js',
];

/** Adds a keyed copy of every page that is searched. */
async function addPages(index: PagefindIndex, root: string, keyer: SiteKeyer): Promise<number> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
  let pages = 0;
  await atOnce(files, async (file) => {
    const [locale] = file.split('/');
    if (!isLocale(locale)) return;
    const html = await readFile(path.join(root, file), 'utf8');
    const content = isSearched(html) ? keyer.copyOf(locale, html) : undefined;
    if (content === undefined) return;
    const { errors } = await index.addHTMLFile({ url: addressOf(file), content });
    if (errors.length > 0) throw new Error(`The search index cannot read ${file}: ${errors.join('; ')}`);
    pages += 1;
  });
  return pages;
}

/** Terms as the page of the glossary wrote them for us. */
async function takeTerms(file: string): Promise<GlossaryTerm[]> {
  // Our own endpoint has just written it.
  const terms = JSON.parse(await readFile(file, 'utf8')) as GlossaryTerm[];
  await rm(file);
  return terms;
}

async function indexSite(root: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const folder = path.join(root, 'search');
  const keyer = createSiteKeyer(await takeTerms(path.join(folder, 'terms.json')));
  const pages = await addPages(index, root, keyer);
  const outputPath = path.join(root, 'pagefind');
  await index.writeFiles({ outputPath });
  await Promise.all(unused.map((file) => rm(path.join(outputPath, file), { force: true })));
  await mkdir(path.join(folder, 'lexicon'), { recursive: true });
  const lexicons = keyer.lexicons();
  for (const locale of locales) {
    await writeLexicon(folder, locale, lexicons[locale]);
    const facets = await readFacets(outputPath, localeInfo[locale].lang);
    await writeFile(path.join(folder, `facets-${locale}.json`), JSON.stringify(facets));
  }
  return pages;
}

/** Makes the search index from keyed copies of the pages: of what lies in `data-pagefind-body`. */
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
