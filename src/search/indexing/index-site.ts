/** Makes the search index of a finished site. */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { isLocale, localeInfo, locales } from '#locales';
import { addressOf } from '#offline/shelf-list.ts';
import { inOrder } from '#publish/in-order.ts';
import { tidyHtml } from '#publish/tidy-html.ts';
import { close, createIndex, type PagefindIndex } from 'pagefind';

import { readFacets } from './facets.ts';
import type { GlossaryTerm } from './glossary.ts';
import { withFaults } from './pagefind-module.ts';
import { isSearched } from './search-copy.ts';
import { createSiteKeyer, type SiteKeyer } from './site-keyer.ts';
import { writeLexicon } from './write-lexicon.ts';

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

interface Page {
  file: string;
  html: string;
}

/**
 * Adds a keyed copy of every page that is searched. Pagefind numbers pages in the order in which they come, and every file of
 * the index holds such numbers: the order is that of their names.
 */
async function addPages(index: PagefindIndex, root: string, keyer: SiteKeyer): Promise<number> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
  const read = async (file: string): Promise<Page> => ({ file, html: await readFile(path.join(root, file), 'utf8') });
  const add = async ({ file, html }: Page): Promise<boolean> => {
    const [locale] = file.split('/');
    const content = isLocale(locale) && isSearched(html) ? keyer.copyOf(locale, tidyHtml(html)) : undefined;
    if (content === undefined) return false;
    const { errors } = await index.addHTMLFile({ url: addressOf(file), content });
    if (errors.length > 0) throw new Error(`The search index cannot read ${file}: ${errors.join('; ')}`);
    return true;
  };
  let pages = 0;
  for await (const isAdded of inOrder(inOrder(files, read), add)) if (isAdded) pages += 1;
  return pages;
}

/**
 * Writes the index (`pagefind/`), the lexicon and the facets (`search/`) of all pages that are searched.
 * @param root folder of the site
 * @param terms of the glossary
 * @returns the number of pages
 * @throws when a page cannot be read
 */
export async function indexSite(root: string, terms: readonly GlossaryTerm[]): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const folder = path.join(root, 'search');
  const outputPath = path.join(root, 'pagefind');
  const keyer = createSiteKeyer(terms);
  const pages = await addPages(index, root, keyer);
  await index.writeFiles({ outputPath });
  await close();
  await Promise.all(unused.map((file) => rm(path.join(outputPath, file), { force: true })));
  const module = path.join(outputPath, 'pagefind.js');
  await writeFile(module, withFaults(await readFile(module, 'utf8')));
  await mkdir(path.join(folder, 'lexicon'), { recursive: true });
  const lexicons = keyer.lexicons();
  for (const locale of locales) {
    await writeLexicon(folder, locale, lexicons[locale]);
    const facets = await readFacets(outputPath, localeInfo[locale].lang);
    await writeFile(path.join(folder, `facets-${locale}.json`), JSON.stringify(facets));
  }
  return pages;
}
