/** What search fetches may not come, or come as something else: the reader is told, and trying again always helps. */
import { expect, test, type Page, type Route } from '@playwright/test';

const words = {
  nl: { path: '/nl/zoeken/', query: 'ondernemers' },
  uk: { path: '/uk/poshuk/', query: 'підприємців' },
} as const;

/** Every kind of file that a search with a chosen order fetches. */
const files = {
  'the module of the search engine': '**/pagefind/pagefind.js*',
  'the list of indexes': '**/pagefind/pagefind-entry.json*',
  'the index of the language': '**/pagefind/*.pf_meta',
  'the WebAssembly': '**/pagefind/wasm.*',
  'a part of the index': '**/pagefind/index/*',
  'the text of a page': '**/pagefind/fragment/*',
  'the list of lexicon files': '**/search/lexicon-*.json',
  'a file of the lexicon': '**/search/lexicon/*',
  'the file of the filters': '**/search/facets-*.json',
} as const;

/** How a file may fail to come. */
const ways: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'no network': (route) => route.abort(),
  'a host with a fault': (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }),
  'a file that is gone': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404</p>' }),
  'a network that asks for a sign-in': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Wi-Fi</p>' }),
};

async function tryAgain(page: Page): Promise<void> {
  await page.locator('[data-part=retry]').click();
  await expect(page.locator('kb-search')).toHaveAttribute('aria-busy', 'false');
}

for (const [locale, { path, query }] of Object.entries(words)) {
  for (const [file, addresses] of Object.entries(files)) {
    test(`search in ${locale}: ${file} that does not come is told, and comes when it is tried again`, async ({
      page,
    }) => {
      for (const [way, fail] of Object.entries(ways)) {
        await test.step(way, async () => {
          await page.route(addresses, fail);
          await page.goto(`${path}?q=${encodeURIComponent(query)}&sort=date`);
          await expect(page.locator('[data-part=error]')).toBeVisible();
          await tryAgain(page);
          await expect(page.locator('[data-part=error]')).toBeVisible();
          await expect(page.locator('[data-part=advice]')).toBeHidden();
          await page.unroute(addresses);
          await tryAgain(page);
          await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
          await expect(page.locator('[data-part=error]')).toBeHidden();
        });
      }
    });
  }
}

test.describe('on a slow line', () => {
  test('of two queries that are typed while the search still loads, the last is answered', async ({ page }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/pagefind.js*', (route) => held.promise.then(() => route.continue()));
    await page.goto(words.nl.path);
    const field = page.getByRole('searchbox');
    for (const query of ['woningbouw', 'bedrijventerrein']) {
      await field.fill(query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
    }
    held.resolve(undefined);
    await expect(page.locator('[data-part=list] mark').first()).toHaveText(/bedrijventerrein/iu);
    await expect(field).toHaveValue('bedrijventerrein');
  });

  test('what is typed before the script is there is searched for', async ({ page }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', (route) => held.promise.then(() => route.continue()));
    await page.goto(words.nl.path, { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill(words.nl.query);
    held.resolve(undefined);
    await expect(page.getByRole('status')).toHaveText(/\d+ resulta/u);
    await expect(page.getByRole('searchbox')).toHaveValue(words.nl.query);
  });
});
