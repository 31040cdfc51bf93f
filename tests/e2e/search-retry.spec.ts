/** What search fetches may not come, or come as something else: the reader is told, and trying again always helps. */
import { expect, test, type Page, type Route } from '@playwright/test';

const words = {
  nl: { path: '/nl/zoeken/', query: 'ondernemers' },
  uk: { path: '/uk/poshuk/', query: 'підприємців' },
} as const;

/** Every kind of file that a search with a chosen order fetches. */
const files = {
  'the list of search files': '**/search/start-*.json',
  'the module of the search engine': '**/pagefind/pagefind.js*',
  'the list of indexes': '**/pagefind/pagefind-entry.json*',
  'the index of the language': '**/pagefind/*.pf_meta',
  'the WebAssembly': '**/pagefind/wasm.*',
  'a part of the index': '**/pagefind/index/*',
  'the text of a page': '**/pagefind/fragment/*',
  'a file of the lexicon': '**/search/lexicon/*.txt',
  'the file of titles': '**/search/lexicon/*-titles.*',
  'the file of the filters': '**/search/facets-*.json',
} as const;

/** How a file may fail to come. */
const ways: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'no network': (route) => route.abort(),
  'a host with a fault': (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }),
  'a file that is gone': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404</p>' }),
  'a network that asks for a sign-in': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Wi-Fi</p>' }),
  'a file that is cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.byteLength * 0.8)) });
  },
};
/** The words differ between languages, the ways do not. */
const waysOf = {
  nl: Object.keys(ways),
  uk: ['a network that asks for a sign-in', 'a file that is cut short'],
} as const;

const error = (page: Page) => page.locator('[data-part=error]');
const firstResult = (page: Page) => page.locator('[data-part=list] > li').first();

async function tryAgain(page: Page): Promise<void> {
  await page.locator('[data-part=retry]').click();
  await expect(page.locator('kb-search')).toHaveAttribute('aria-busy', 'false');
}

for (const locale of ['nl', 'uk'] as const) {
  const { path, query } = words[locale];
  for (const [file, addresses] of Object.entries(files)) {
    test(`search in ${locale}: ${file} that does not come is told, and comes when it is tried again`, async ({
      page,
    }) => {
      for (const way of waysOf[locale]) {
        await test.step(way, async () => {
          await page.route(addresses, (route) => ways[way]?.(route));
          await page.goto(`${path}?q=${encodeURIComponent(query)}&sort=date`);
          await expect(error(page)).toBeVisible();
          await tryAgain(page);
          await expect(error(page)).toBeVisible();
          await expect(page.locator('[data-part=advice]')).toBeHidden();
          await page.unroute(addresses);
          await tryAgain(page);
          await expect(firstResult(page)).toBeVisible();
          await expect(error(page)).toBeHidden();
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

const { path, query } = words.nl;
const asked = `${path}?q=${query}&sort=date`;

test('what fails once is fetched again without a word', async ({ page }) => {
  for (const [file, addresses] of Object.entries(files)) {
    await test.step(file, async () => {
      let failed = 0;
      await page.route(
        addresses,
        (route) => {
          failed += 1;
          return route.fulfill({ status: 404, body: '' });
        },
        { times: 1 },
      );
      await page.goto(asked);
      await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
      await expect(error(page)).toBeHidden();
      expect(failed).toBe(1);
      await page.unrouteAll();
    });
  }
});

test('results stand while their texts do not come', async ({ page }) => {
  await page.route(files['the text of a page'], (route) => route.abort());
  await page.goto(asked);
  await expect(error(page)).toBeVisible();
  await expect(firstResult(page).getByRole('link').first()).toHaveAttribute('href', /^\/nl\//u);
});

/** Answers with the list of search files as another build would have it. */
async function changeList(
  page: Page,
  change: (list: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  await page.route(files['the list of search files'], async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) });
  });
}

test('files of two builds never say that there is nothing', async ({ page }) => {
  await changeList(page, (list) => ({ ...list, pages: '1-other' }));
  await page.goto(`${path}?q=qqzzxxwvvk`);
  await expect(error(page)).toBeVisible();
  await expect(page.locator('[data-part=advice]')).toBeHidden();
});

test('a page that is older than the files asks to be loaded again, and keeps the query', async ({ page }) => {
  await changeList(page, (list) => ({ ...list, format: 99 }));
  await page.goto(asked);
  await expect(error(page)).toContainText('Laad de pagina opnieuw');
  await page.unrouteAll();
  await page.locator('[data-part=retry]').click();
  await expect(firstResult(page)).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue(query);
});

test('a page that stays open while the site is published finds with the new files', async ({ page }) => {
  await page.goto(asked);
  await expect(firstResult(page)).toBeVisible();
  const gone = new Set<string>();
  // The files of the index of before are gone; a new list of search files names others.
  await page.route(files['a part of the index'], (route) => {
    const isNew = gone.has(route.request().url());
    gone.add(route.request().url());
    return isNew ? route.continue() : route.fulfill({ status: 404, body: '' });
  });
  await page.getByRole('searchbox').fill('vereniging');
  await expect(page.locator('[data-part=list] mark').first()).toHaveText(/verenig/iu);
  await expect(error(page)).toBeHidden();
  expect(gone.size).toBeGreaterThan(0);
});
