/** Makes the search index of a finished site. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { isLocale, localeInfo, locales } from '#locales';
import { addressOf } from '#offline/shelf-list.ts';
import { inOrder } from '#publish/in-order.ts';
import { tidyHtml } from '#publish/tidy-html.ts';
import type { PagefindIndex } from 'pagefind';

import { chunkStarts } from './chunk-starts.ts';
import { facetsOf } from './facets.ts';
import { tidyFragments } from './fragments.ts';
import type { GlossaryTerm } from './glossary.ts';
import { startIndex, writeIndex } from './pagefind-index.ts';
import { isSearched } from './search-copy.ts';
import { createSiteKeyer, type SiteKeyer } from './site-keyer.ts';
import { writeStart } from './write-start.ts';

interface Page {
  file: string;
  html: string;
}

/**
 * Adds a keyed copy of every page that is searched. Pagefind numbers pages in the order in which they come, and every file of
 * the index holds such numbers: the order is that of their names.
 */
async function addPages(
  index: PagefindIndex,
  { root, files }: { root: string; files: readonly string[] },
  keyer: SiteKeyer,
): Promise<number> {
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
 * Writes the index (`pagefind/`) and the portal's own files of the search (`search/`) for all pages that are searched.
 * @param root folder of the site
 * @param terms of the glossary
 * @returns the number of pages
 * @throws when a page cannot be read
 */
export async function indexSite(root: string, terms: readonly GlossaryTerm[]): Promise<number> {
  const folder = path.join(root, 'search');
  const outputPath = path.join(root, 'pagefind');
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
  const keyer = createSiteKeyer(terms);
  const index = await startIndex(files.length);
  const pages = await addPages(index, { root, files }, keyer);
  const names = await writeIndex(index, outputPath);
  await mkdir(path.join(folder, 'lexicon'), { recursive: true });
  const lexicons = keyer.lexicons();
  for (const locale of locales) {
    const fragments = await tidyFragments(outputPath, localeInfo[locale].lang);
    await writeStart(folder, locale, {
      index: names[locale],
      chunkStarts: await chunkStarts(outputPath, names[locale]),
      lexicon: lexicons[locale],
      fragments,
    });
    await writeFile(path.join(folder, `facets-${locale}.json`), JSON.stringify(facetsOf(fragments)));
  }
  return pages;
}
