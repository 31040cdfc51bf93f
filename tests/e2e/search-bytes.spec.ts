/** What a search costs the reader, on the site as readers get it: a raise is a decision, with its reason in the commit. */
import { brotliCompressSync } from 'node:zlib';

import { expect, test, type Page, type Response } from '@playwright/test';

import { locales } from '#locales';

import { contentTypeOf, isCompressible } from '../../scripts/serve/content-types.ts';

const site = process.env['KENNISBRUG_READERS_URL'];
const words = {
  nl: { from: '/nl/handleidingen/', path: '/nl/zoeken/', first: 'vergunning', second: 'begroting' },
  uk: { from: '/uk/poradnyky/', path: '/uk/poshuk/', first: 'громада', second: 'бюджет' },
} as const;

/** Bytes as a host with brotli sends them, from the search page to the first result, and for a second word. */
const most = { bytes: { nl: 138_000, uk: 130_000 }, requests: 12, secondBytes: 25_000 };
/** Of ten results the texts of those that are seen. */
const mostTexts = 6;

interface Fetched {
  path: string;
  bytes: number;
}

async function fetchedOf(response: Response): Promise<Fetched> {
  const path = new URL(response.url()).pathname;
  const body = await response.body();
  const type = response.request().resourceType() === 'document' ? 'text/html' : contentTypeOf(path);
  return { path, bytes: isCompressible(type) ? brotliCompressSync(body).byteLength : body.byteLength };
}

/** All that comes from now on, without pictures and fonts. */
function watch(page: Page): () => Promise<Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  page.on('response', (response) => {
    if (!/\.(?:svg|woff2)$/u.test(response.url())) fetched.push(fetchedOf(response));
  });
  return async () => Promise.all(fetched.splice(0));
}

const isText = ({ path }: Fetched) => path.startsWith('/pagefind/fragment/');
const sum = (files: readonly Fetched[]) => files.reduce((total, { bytes }) => total + bytes, 0);

for (const locale of locales) {
  const { from, path, first, second } = words[locale];
  test(`a search in ${locale} stays within its budget of bytes and requests`, async ({ page, baseURL }) => {
    const origin = site ?? baseURL ?? '';
    await page.goto(origin + from, { waitUntil: 'networkidle' });
    const known = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)));
    const fetched = watch(page);
    await page.goto(origin + path);
    const ask = async (word: string) => {
      await page.getByRole('searchbox').fill(word);
      await expect(page.locator('[data-part=list] mark').first()).toHaveText(new RegExp(word.slice(0, 5), 'iu'));
      await page.waitForLoadState('networkidle');
      const files = await fetched();
      expect(files.filter(isText).length).toBeLessThanOrEqual(mostTexts);
      return files.filter((file) => !isText(file) && !known.has(origin + file.path));
    };
    const files = await ask(first);
    expect(files.length, files.map((file) => file.path).join('\n')).toBeLessThanOrEqual(most.requests);
    expect(sum(files)).toBeLessThanOrEqual(most.bytes[locale]);
    expect(sum(await ask(second))).toBeLessThanOrEqual(most.secondBytes);
  });
}
