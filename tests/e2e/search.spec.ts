import { expect, test } from '@playwright/test';

import type { FacetsFile } from '#search/facets-format.ts';

import { watchPage } from '../support/watch-page.ts';

const words = {
  nl: {
    path: '/nl/zoeken/',
    query: 'ondernemers',
    count: /\d+ resulta/u,
    filter: 'Handleidingen',
    none: /Niets gevonden/u,
    refine: 'Zoeken verfijnen',
  },
  uk: {
    path: '/uk/poshuk/',
    query: 'підприємців',
    count: /\d+ результат/u,
    filter: 'Порадники',
    none: /нічого не знайдено/u,
    refine: 'Уточнити пошук',
  },
} as const;
const nonsense = 'qqzzxxwvvk';
/** Letters that keys of the index are written in. */
const keyLetters = /[\u0590-\u06FF]/u;
const oddQueries = [
  'x'.repeat(10_000),
  'слово '.repeat(1500),
  '[a-z]+(.*)\\u{1F600}$^',
  'שלום مرحبا',
  '\u202Eплан\u202C\u200F\u0007',
  '😀👩‍💻 план',
  'пlаn plан',
  '" « ” \' ’ - / \\ | & <',
  '__proto__ constructor toString',
  'а'.repeat(24),
];

for (const [locale, text] of Object.entries(words)) {
  test.describe(`search in ${locale}`, () => {
    test('results come while typing, and the address keeps the query', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(text.path);
      await page.getByRole('searchbox').pressSequentially(text.query, { delay: 10 });
      await expect(page.getByRole('status')).toHaveText(text.count);
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
      await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(text.query)}`, 'u'));
      await page.locator('[data-part=list] a').first().click();
      await expect(page.locator('kb-search')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('searchbox')).toHaveValue(text.query);
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
      expect(faults).toEqual([]);
    });

    test('a filter narrows the list and counts what is left', async ({ page }) => {
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      await expect(page.getByRole('status')).toHaveText(text.count);
      await page.getByRole('checkbox', { name: text.filter }).check();
      await expect(page).toHaveURL(/kind=/u);
      const kinds = page.locator('[data-part=list] .kb-kind');
      await expect.poll(async () => new Set(await kinds.allInnerTexts()).size).toBe(1);
      const badge = page.locator('label', { hasText: text.filter }).locator('.nl-number-badge');
      await expect(badge).not.toHaveText('0');
    });

    test('every result has one kind, and the counts of kinds add up', async ({ page }) => {
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      await expect(page.getByRole('status')).toHaveText(text.count);
      const total = Number.parseInt(await page.locator('[data-part=status]').innerText(), 10);
      const badges = page.locator('label:has([name=kind]) .nl-number-badge');
      const sum = async () => (await badges.allInnerTexts()).reduce((all, count) => all + Number(count), 0);
      await expect.poll(sum).toBe(total);
    });

    test('no filter is offered that leaves nothing', async ({ page, request }) => {
      // Written by the build.
      const facets = (await (await request.get(`/search/facets-${locale}.json`)).json()) as FacetsFile;
      await page.goto(text.path);
      const boxes = page.locator('.kb-filters input');
      const offered = await boxes.evaluateAll((all: HTMLInputElement[]) => all.map(({ name, value }) => [name, value]));
      expect(offered.map(String).sort()).toEqual(facets.values.map(String).sort());
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      const badges = page.locator('.kb-filters label:visible .nl-number-badge');
      await expect(badges.first()).toHaveText(/^[1-9]/u);
      expect(await badges.allInnerTexts()).not.toContain('0');
      expect(await badges.count()).toBeLessThan(offered.length);
    });

    test('a shared address with filters says which of them it cannot use, and uses the others', async ({ page }) => {
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}&kind=guides&topic=%3Cb%3Eoud&year=1066`);
      await expect(page.locator('[data-part=remarks]')).toContainText('<b>oud, 1066');
      await expect(page.getByRole('status')).toContainText(/\d+ .*\(.*\d+\)/u);
      await expect(page.getByRole('checkbox', { name: text.filter })).toBeChecked();
      await expect(page.locator('[data-part=list] > li:not(.kb-guide)')).toHaveCount(0);
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
    });

    test('the language switch keeps query, filters and order', async ({ page }) => {
      const asked = `?q=${encodeURIComponent(text.query)}&kind=cases&kind=guides&year=2026&sort=date`;
      await page.goto(text.path + asked);
      await page.locator('.kb-lang a:not([aria-current])').click();
      await page.waitForURL((url) => url.pathname !== text.path && url.search === asked);
      await expect(page.getByRole('searchbox')).toHaveValue(text.query);
      await expect(page.locator('.kb-filters input:checked')).toHaveCount(3);
      await page.locator('.kb-lang a:not([aria-current])').click();
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
    });

    test('nothing found: says so and offers the other language, the glossary and the themes', async ({ page }) => {
      await page.goto(`${text.path}?q=${nonsense}`);
      await expect(page.getByRole('status')).toHaveText(text.none);
      const advice = page.locator('[data-part=advice]');
      await expect(advice.getByRole('link')).toHaveCount(3);
      await expect(advice.getByRole('link').first()).toHaveAttribute('href', new RegExp(`q=${nonsense}`, 'u'));
    });

    test('markup in the query stays text', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(`${text.path}?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`);
      await expect(page.getByRole('status')).not.toHaveText('');
      await expect(page.locator('main img')).toHaveCount(0);
      expect(faults).toEqual([]);
    });

    test('odd queries neither break the page nor make it slow', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(text.path);
      for (const query of oddQueries) {
        await page.getByRole('searchbox').fill(query);
        await page.keyboard.press('Enter');
        await expect(page.locator('kb-search')).toHaveAttribute('aria-busy', 'false');
        expect(await page.locator('[data-part=list]').innerText()).not.toMatch(keyLetters);
      }
      await page.getByRole('searchbox').fill(text.query);
      await expect(page.getByRole('status')).toHaveText(text.count);
      expect(faults).toEqual([]);
    });

    test('an index that cannot be loaded is told, and can be tried again', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      await expect(page.locator('[data-part=error]')).toBeVisible();
      await page.unroute('**/pagefind/**');
      await page.locator('[data-part=retry]').click();
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
    });

    test('counts that cannot be loaded take no result away', async ({ page }) => {
      await page.route('**/search/facets-*', (route) => route.abort());
      const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/search/facets-'));
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      await expect(page.getByRole('status')).toHaveText(text.count);
      await failed;
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
      await expect(page.locator('[data-part=error]')).toBeHidden();
    });

    test('the search field of the home page leads to the results', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.getByRole('searchbox').fill(text.query);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toHaveText(text.count);
    });
  });
}

test.describe('search knows', () => {
  interface Search {
    asked: string;
    path: string;
    finds: RegExp;
    remark?: RegExp;
    related?: boolean;
  }
  const uk = words.uk.path;
  const nl = words.nl.path;
  const searches: Readonly<Record<string, Search>> = {
    'another form of a word': { asked: 'підприємцями', path: uk, finds: /підприємц/u },
    'Ukrainian in Latin letters': { asked: 'pidpryiemtsi', path: uk, finds: /підприємц/u },
    'the keyboard that was not switched': { asked: "gslghb'vws", path: uk, finds: /підприємц/u, remark: /підприємці/u },
    'a slip of the finger': { asked: 'підприємцяф', path: uk, finds: /підприємц/u, remark: /підприємц/u },
    'an apostrophe of any kind': { asked: 'обєднання', path: uk, finds: /об’єднан/u },
    'a compound that no page has': {
      asked: 'energieterrein',
      path: nl,
      finds: /energie/iu,
      remark: /energie terrein/u,
    },
    'a part of a compound': { asked: 'terrein', path: nl, finds: /terrein/u },
    'an irregular plural': { asked: 'raadslid stad', path: nl, finds: /./u },
    'Dutch on a Ukrainian keyboard': { asked: 'щтвуктуьукі', path: nl, finds: /ondernemers/u, remark: /ondernemers/u },
    'a term of the other language': { asked: 'громада', path: nl, finds: /gemeente/u, related: true },
    'words that stand together': { asked: '"Lage Weide"', path: nl, finds: /Lage Weide/u },
    'the words of a query that are known': {
      asked: `energie ${nonsense}`,
      path: nl,
      finds: /energie/iu,
      remark: new RegExp(nonsense, 'u'),
    },
  };
  for (const [what, { asked, path, finds, remark, related }] of Object.entries(searches)) {
    test(what, async ({ page }) => {
      await page.goto(`${path}?q=${encodeURIComponent(asked)}`);
      const first = page.locator('[data-part=list] > li').first();
      await expect(first).toContainText(finds);
      await expect(page.locator('[data-part=remarks]')).toHaveText(remark ?? '');
      await expect(first.locator('[data-part=related]')).toHaveCount(related ? 1 : 0);
      expect(await page.locator('body').innerText()).not.toMatch(keyLetters);
    });
  }

  test('where in a page the words stand', async ({ page }) => {
    await page.goto(`${nl}?q=netbeheerder`);
    const section = page.locator('[data-part=sections] a').first();
    const name = await section.innerText();
    await section.click();
    await expect(page).toHaveURL(/#/u);
    await expect(page.locator(`:target`)).toContainText(name);
  });

  test('how to put the newest first, and keeps it in the address', async ({ page }) => {
    await page.goto(`${nl}?q=energie`);
    await page.getByRole('combobox', { name: 'Volgorde' }).selectOption({ label: 'Nieuwste eerst' });
    await expect(page).toHaveURL(/sort=date/u);
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Volgorde' })).toHaveValue('date');
    await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
  });
});
