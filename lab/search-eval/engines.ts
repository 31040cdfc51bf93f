/** Search engines under one interface: the portal's page, and others on the same pages. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer as dutchStemmer } from '@orama/stemmers/dutch';
import { stemmer as ukrainianStemmer } from '@orama/stemmers/ukrainian';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';

import { perLocale, type Locale, type Localized } from '../../src/locales.ts';

import { stockFolder } from './eval-site.ts';
import type { IndexedPage } from './page-words.ts';

export interface Engine {
  name: string;
  /** Addresses of at most ten pages, the best first. */
  find: (locale: Locale, query: string) => Promise<string[]>;
}

const depth = 10;
const searchPages: Localized = { nl: '/nl/zoeken/', uk: '/uk/poshuk/' };

/** The search page as a reader uses it: a word is put in the field, the links of the list are read. */
export async function portalEngine(pages: Localized<Page>, origin: string): Promise<Engine> {
  await Promise.all((['nl', 'uk'] as const).map((locale) => pages[locale].goto(origin + searchPages[locale])));
  return {
    name: 'Kennisbrug',
    async find(locale, query) {
      const page = pages[locale];
      await page.getByRole('searchbox').fill(query);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('kb-search')?.getAttribute('aria-busy') === 'false');
      const links = page.locator('[data-part=list] h2 a');
      return links.evaluateAll((all) =>
        all.map((link) => decodeURI(new URL((link as HTMLAnchorElement).href).pathname)),
      );
    },
  };
}

/** Pagefind as it comes, in the browser, with the same pages. */
export function stockEngine(pages: Localized<Page>, origin: string): Engine {
  return {
    name: 'Pagefind',
    find: (locale, query) =>
      pages[locale].evaluate(
        async ({ address, text, most }) => {
          interface Stock {
            search: (terms: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
          }
          const pagefind = (await import(address)) as Stock;
          const { results } = await pagefind.search(text);
          const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
          return found.map(({ url }) => decodeURI(url.replace(/^\/stock/u, '')));
        },
        { address: `${origin}/${stockFolder}/pagefind.js`, text: query, most: depth },
      ),
  };
}

/** MiniSearch with its own typo tolerance and prefix search. */
export function miniSearchEngine(pages: readonly IndexedPage[]): Engine {
  const indexes = perLocale((locale) => {
    const index = new MiniSearch<IndexedPage>({
      idField: 'path',
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 5 }, fuzzy: 0.2, prefix: true, combineWith: 'AND' },
    });
    index.addAll(pages.filter((page) => page.locale === locale));
    return index;
  });
  return {
    name: 'MiniSearch',
    find: (locale, query) =>
      Promise.resolve(
        indexes[locale]
          .search(query)
          .slice(0, depth)
          .map(({ id }) => String(id)),
      ),
  };
}

/** Orama with its stemmer for each language. */
export async function oramaEngine(pages: readonly IndexedPage[]): Promise<Engine> {
  const schema = { path: 'string', title: 'string', text: 'string' } as const;
  const indexes = {
    nl: create({ schema, components: { tokenizer: { language: 'dutch', stemmer: dutchStemmer, stemming: true } } }),
    uk: create({
      schema,
      components: { tokenizer: { language: 'ukrainian', stemmer: ukrainianStemmer, stemming: true } },
    }),
  };
  for (const locale of ['nl', 'uk'] as const)
    await insertMultiple(
      indexes[locale],
      pages.filter((page) => page.locale === locale).map(({ path, title, text }) => ({ path, title, text })),
    );
  return {
    name: 'Orama',
    async find(locale, query) {
      const { hits } = await searchOrama(indexes[locale], {
        term: query,
        properties: ['title', 'text'],
        boost: { title: 5 },
        tolerance: 1,
        limit: depth,
        threshold: 0,
      });
      return hits.map(({ document }) => document.path);
    },
  };
}
