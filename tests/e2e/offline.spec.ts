import { expect, test as base, type Page } from '@playwright/test';

import { locales, type Locale } from '#locales';
import { listPath } from '#offline/list-file.ts';

import { watchPage } from '../support/watch-page.ts';
import { startWeakHost, type WeakHost } from '../support/weak-host.ts';

const test = base.extend<{ host: WeakHost }>({
  host: async ({ baseURL }, use) => {
    const host = await startWeakHost(baseURL ?? '');
    await use(host);
    await host.stop();
  },
});

const words = {
  nl: {
    shelf: '/nl/offline/',
    home: '/nl/',
    guide: '/nl/handleidingen/bi-zone/',
    pair: '/nl/handleidingen/bi-zone/twee-talen/',
    glossary: '/nl/woordenlijst/',
    search: `/nl/zoeken/?q=${encodeURIComponent('ondernemers')}`,
    save: /^Alles bewaren: [\d,]+\s[kM]B$/u,
    resume: /^Verder met bewaren/u,
    update: /^Bijwerken/u,
    remove: 'Alles van dit toestel halen',
    no: 'Nee, laten staan',
    yes: 'Ja, weghalen',
    saved: 'Alles is bewaard.',
    kept: 'Uw oude kopie staat er nog',
    cut: 'Het bewaren is afgebroken.',
    removed: 'van dit toestel gehaald',
    copy: /Kopie van \d+ \p{L}+ \d{4}\./u,
    absent: 'staat niet op deze plank',
  },
  uk: {
    shelf: '/uk/oflain-polytsia/',
    home: '/uk/',
    guide: '/uk/poradnyky/bi-zona/',
    pair: '/uk/poradnyky/bi-zona/dvoma-movamy/',
    glossary: '/uk/slovnyk/',
    search: `/uk/poshuk/?q=${encodeURIComponent('підприємців')}`,
    save: /^Зберегти все: [\d,]+\s[кМ]Б$/u,
    resume: /^Зберігати далі/u,
    update: /^Оновити/u,
    remove: 'Прибрати все з пристрою',
    no: 'Ні, залишити',
    yes: 'Так, прибрати',
    saved: 'Усе збережено.',
    kept: 'Стара копія лишилася',
    cut: 'Збереження перервалося.',
    removed: 'прибрано з пристрою',
    copy: /Копія від \d+ \p{L}+ \d{4}\sр\./u,
    absent: 'немає на цій полиці',
  },
} as const;

/** A whole shelf is some hundred files: a busy machine needs longer than for one page. */
const savingTime = { timeout: 90_000 };

function stored(page: Page): Promise<{ caches: number; workers: number; cookies: string; local: number }> {
  return page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    local: localStorage.length + sessionStorage.length,
  }));
}

async function save(page: Page, host: WeakHost, { shelf, saved }: { shelf: string; saved: string }): Promise<void> {
  await page.goto(host.url + shelf);
  await page.locator('[data-part=save]').click();
  await expect(page.getByRole('status')).toContainText(saved, savingTime);
}

async function loseNetwork(page: Page, host: WeakHost): Promise<void> {
  await page.context().setOffline(true);
  await host.stop();
}

for (const [locale, text] of Object.entries(words) as [Locale, (typeof words)[Locale]][]) {
  test.describe(`the offline shelf in ${locale}`, () => {
    test('nothing is stored before the reader asks', async ({ page, host }) => {
      const faults = watchPage(page, host.url);
      for (const path of [text.home, text.guide, text.shelf]) await page.goto(host.url + path);
      await expect(page.getByRole('button', { name: text.save })).toBeVisible();
      expect(await stored(page)).toEqual({ caches: 0, workers: 0, cookies: '', local: 0 });
      expect(faults).toEqual([]);
    });

    test('what is saved opens without a network and says of which day it is', async ({ page, host }) => {
      await save(page, host, text);
      expect(await stored(page)).toEqual({ caches: 1, workers: 1, cookies: '', local: 0 });
      await loseNetwork(page, host);
      const faults = watchPage(page, host.url);
      for (const path of [text.home, text.guide, text.glossary, '/']) {
        await page.goto(host.url + path);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await expect(page.getByText(text.copy).first()).toBeVisible();
      }
      await page.goto(host.url + text.search);
      await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
      expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    });

    test('everything can be taken off the device again, after a question', async ({ page, host }) => {
      await save(page, host, text);
      await page.getByRole('button', { name: text.remove }).click();
      await expect(page.getByRole('button', { name: text.no })).toBeFocused();
      await page.keyboard.press('Enter');
      expect((await stored(page)).caches).toBe(1);
      await page.getByRole('button', { name: text.remove }).click();
      await page.getByRole('button', { name: text.yes }).click();
      await expect(page.getByRole('status')).toContainText(text.removed);
      expect(await stored(page)).toEqual({ caches: 0, workers: 0, cookies: '', local: 0 });
    });
  });
}

/** What was asked for since the last look, each once, less what tells of the copies: the list and the worker. */
function savedFiles(host: WeakHost): string[] {
  const known = ['/sw.js', ...locales.map(listPath)];
  return [...new Set(host.asked())].filter((path) => !known.includes(path));
}

const engine = '/pagefind/pagefind.js';

/** Renames a file of the copy on the device. */
function rename(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    async ([before, after]) => {
      const [name = ''] = await caches.keys();
      const copy = await caches.open(name);
      const file = await copy.match(before);
      if (file) await copy.put(after, file);
      await copy.delete(before);
    },
    [from, to] as const,
  );
}

// The words apart, both shelves are the same: what does not speak is tried on one.
test.describe('a shelf', () => {
  const [locale, text] = ['nl', words.nl] as const;
  test('the copy looks like the site: style and font are in it', async ({ page, host }) => {
    await save(page, host, text);
    await loseNetwork(page, host);
    await page.goto(host.url + text.guide);
    const face = await page.evaluate(async () => {
      await document.fonts.ready;
      return { loaded: document.fonts.check('700 20px Arsenal'), sheets: document.styleSheets.length };
    });
    expect(face.loaded).toBe(true);
    expect(face.sheets).toBeGreaterThan(0);
  });

  test('search that did not load without a network is answered from the copy when it is tried again', async ({
    page,
    host,
  }) => {
    await save(page, host, text);
    await loseNetwork(page, host);
    await page.goto(host.url + text.home);
    await rename(page, engine, '/aside');
    await page.goto(host.url + text.search);
    await expect(page.locator('[data-part=error]')).toBeVisible();
    await rename(page, '/aside', engine);
    await page.locator('[data-part=retry]').click();
    await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
  });

  test('for a page that is not on the shelf the shelf itself opens, and says so', async ({ page, host }) => {
    await save(page, host, text);
    await loseNetwork(page, host);
    await page.goto(host.url + text.pair);
    await expect(page.getByText(text.absent)).toBeVisible();
    await page.locator(`main a[href="${text.guide}"]`).click();
    await expect(page.getByText(text.copy).first()).toBeVisible();
  });

  test('a cut during an update leaves the old copy whole; the next update ends it with the one page that is new', async ({
    page,
    host,
  }) => {
    await save(page, host, text);
    await host.publish(locale, text.guide, (html) => html.replace('</h1>', ' (2)</h1>'));
    host.cut(text.guide);
    await page.reload();
    const update = page.getByRole('button', { name: text.update });
    await expect(update).toBeVisible();
    host.asked();
    await update.click();
    await expect(page.getByRole('status')).toContainText(text.kept);
    // All that did not change comes from the old copy.
    expect(savedFiles(host)).toEqual([text.guide]);
    await page.goto(host.url + text.guide);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('(2)');
    await expect(page.getByText(text.copy).first()).toBeVisible();

    host.mend();
    await page.goto(host.url + text.shelf);
    await expect(update).toBeVisible();
    host.asked();
    await update.click();
    await expect(page.getByRole('status')).toContainText(text.saved, savingTime);
    expect(savedFiles(host)).toEqual([text.guide]);
    expect((await stored(page)).caches).toBe(1);
    await loseNetwork(page, host);
    await page.goto(host.url + text.guide);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('(2)');
  });

  test('a first save that is cut off is no copy, and goes on where it stopped', async ({ page, host }) => {
    host.cut(text.guide);
    await page.goto(host.url + text.shelf);
    await page.getByRole('button', { name: text.save }).click();
    await expect(page.getByRole('status')).toContainText(text.cut);
    host.mend();
    await page.getByRole('button', { name: text.resume }).click();
    await expect(page.getByRole('status')).toContainText(text.saved, savingTime);
  });
});

test('the shelves of two languages stand beside each other, each with its own search', async ({ page, host }) => {
  await save(page, host, words.nl);
  await save(page, host, words.uk);
  expect((await stored(page)).caches).toBe(2);
  await loseNetwork(page, host);
  for (const { search } of Object.values(words)) {
    await page.goto(host.url + search);
    await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
  }
});

test('the newest text is shown when there is a network, without the line of the copy', async ({ page, host }) => {
  await save(page, host, words.nl);
  await host.publish('nl', words.nl.guide, (html) => html.replace('</h1>', ' (2)</h1>'));
  await page.goto(host.url + words.nl.guide);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(2)');
  await expect(page.getByText(words.nl.copy)).toHaveCount(0);
});

test('a network that does not answer gives way to the copy', async ({ page, host }) => {
  await save(page, host, words.uk);
  host.stall(words.uk.guide);
  await page.goto(host.url + words.uk.guide);
  await expect(page.getByText(words.uk.copy).first()).toBeVisible();
});
