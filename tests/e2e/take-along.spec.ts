import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { expect, test, type Page } from '@playwright/test';

import { watchPage } from '../support/watch-page.ts';

const words = {
  nl: {
    guide: '/nl/handleidingen/bi-zone/',
    file: /Eén bestand/u,
    print: /Afdrukken/u,
    visit: '/nl/bezoeken/voorbeeld/',
  },
  uk: { guide: '/uk/poradnyky/bi-zona/', file: /Один файл/u, print: /Надрукувати/u, visit: '/uk/vizyty/pryklad/' },
} as const;

const choice = {
  nl: { only: 'Alleen tekst', all: 'Foto’s weer tonen', picture: /Tekening/u },
  uk: { only: 'Лише текст', all: 'Знову показувати світлини', picture: /Малюнок/u },
} as const;

function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}

/** What somebody may put into a file on its way: each part is refused. */
function intruders(elsewhere: string): string {
  const run = "document.documentElement.dataset.ran = ''";
  return `<script>${run}</script><script src="${elsewhere}/x.js"></script><img src="${elsewhere}/logo.svg" alt="">
<p onclick="${run}"><a href="javascript:${run}">click</a></p><style>h1 { color: rgb(1, 2, 3) }</style>
<iframe src="${elsewhere}/"></iframe><form action="${elsewhere}/"><button>send</button></form>`;
}

for (const locale of ['nl', 'uk'] as const) {
  const text = words[locale];

  test(`a guide in ${locale} as one file opens from a disk, styled, without fetching anything`, async ({
    page,
  }, info) => {
    await page.goto(text.guide);
    const link = page.getByRole('link', { name: text.file });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^kennisbrug-[a-z-]+\.html$/u);
    const saved = info.outputPath('copy.html');
    await download.saveAs(saved);
    const size = Number(/(\d+)\s*(?:kB|кБ)/u.exec(await link.innerText())?.[1]);
    expect(Math.ceil((await readFile(saved)).byteLength / 1024)).toBe(size);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const requests = requestsOf(page);
    const opened = pathToFileURL(saved).href;
    await page.goto(opened);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await page.locator('.kb-lang').evaluate((element) => getComputedStyle(element).display)).toBe('grid');
    await expect(page.locator('.kb-copy a')).toHaveAttribute('href', new RegExp(`${text.guide}$`, 'u'));
    expect(requests.filter((url) => url !== opened)).toEqual([]);
  });

  test(`what was put into a copy in ${locale} neither runs nor fetches, and the copy stays as it was`, async ({
    page,
    baseURL,
  }, info) => {
    await page.goto(text.visit);
    const link = page.getByRole('link', { name: text.file });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const copy = await readFile(await download.path(), 'utf8');
    expect(copy.indexOf('<meta http-equiv="Content-Security-Policy"')).toBe(copy.indexOf('<head>') + '<head>'.length);
    const saved = info.outputPath('copy.html');
    await writeFile(saved, copy.replace('</main>', `${intruders(baseURL ?? '')}</main>`));
    const opened = pathToFileURL(saved).href;
    const answered: string[] = [];
    const refusals: string[] = [];
    page.on('response', (response) => answered.push(response.url()));
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(opened);
    await page.getByRole('link', { name: 'click' }).click();
    const refused = () => refusals.filter((said) => said.includes('Content Security Policy')).length;
    await expect.poll(refused).toBe(7);
    await expect(page.locator('html')).not.toHaveAttribute('data-ran');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(page.locator('.kb-lang')).toHaveCSS('display', 'grid');
    const picture = page.getByRole('img', { name: choice[locale].picture });
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    // Playwright waits in vain for where the form would lead.
    await page.getByRole('button', { name: 'send' }).dispatchEvent('click');
    await expect.poll(refused).toBe(8);
    expect(page.url()).toBe(opened);
    expect(answered.filter((url) => url !== opened && !url.startsWith('data:'))).toEqual([]);
  });

  test(`text only in ${locale} fetches no picture, tells what it shows, and is remembered`, async ({
    page,
    baseURL,
  }) => {
    const faults = watchPage(page, baseURL ?? '');
    await page.goto(text.visit);
    const picture = page.getByRole('img', { name: choice[locale].picture });
    await expect(picture).toBeVisible();
    await page.getByRole('button', { name: choice[locale].only }).click();
    await expect(picture).toBeHidden();
    await expect(page.locator('.kb-alt')).toContainText(choice[locale].picture);
    const requests = requestsOf(page);
    await page.reload();
    await expect(page.getByRole('button', { name: choice[locale].all })).toBeVisible();
    await page.locator('.kb-alt').scrollIntoViewIfNeeded();
    expect(requests.filter((url) => /\.(?:webp|png|jpe?g|avif)$/u.test(url))).toEqual([]);
    await page.getByRole('button', { name: choice[locale].all }).click();
    await expect(picture).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(faults).toEqual([]);
  });

  test(`the print button in ${locale} opens the print dialogue; without script there is none`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(text.guide);
    await page.getByRole('button', { name: text.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  });
}
