/** Times the editor in a real browser. */
import type { Browser, Locator, Page } from '@playwright/test';

import { defaultLocale } from '../../src/locales.ts';

import { benchId } from './make-library.ts';
import { percentile } from './figures.ts';
import type { EditorFigures } from './figures.ts';

const patience = { timeout: 120_000 };

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  await context.addInitScript((locale) => {
    localStorage.setItem('decap-cms-user', '{"backendName":"guarded"}');
    localStorage.setItem('kennisbrug-editor-language', locale);
  }, defaultLocale);
  return context.newPage();
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Waits until the form is there with the texts of both languages. */
async function formIsThere(page: Page): Promise<void> {
  await page.locator('.Pane1').getByLabel('Titel', { exact: true }).waitFor(patience);
  for (const pane of ['.Pane1', '.Pane2']) {
    await page
      .locator(`${pane} :is(.body-source, .cms-editor-visual [contenteditable=true])`)
      .first()
      .waitFor(patience);
  }
}

/** From each key to the moment after the next picture, in milliseconds. */
async function keyDelays(page: Page, field: Locator): Promise<number[]> {
  await field.click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    const noteDelay = ({ timeStamp }: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => delays.push(performance.now() - timeStamp);
        port2.postMessage('');
      });
    };
    window.addEventListener('keydown', noteDelay, { capture: true });
  });
  await page.keyboard.type(' een zin die iemand vlot typt om te zien of het meekomt', { delay: 60 });
  await page.waitForTimeout(500);
  return page.evaluate(() => [...(Reflect.get(window, 'delays') as number[])]);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** All figures of the editor at an address. */
export async function timeEditor(options: {
  browser: Browser;
  url: string;
  entries: number;
  pictures: number;
}): Promise<EditorFigures> {
  const { browser, url, entries, pictures } = options;
  const page = await openPage(browser);
  // The program itself is in the browser's cache, as on an editor's computer.
  await page.goto(`${url}/admin/#/collections/topics`);
  await page.getByRole('heading', { level: 1 }).first().waitFor(patience);
  const first = page.getByText(`· ${benchId(1)}`).first();
  const list = await seconds(async () => {
    await page.goto(`${url}/admin/?list#/collections/guides`);
    await first.waitFor(patience);
  });
  const open = await seconds(async () => {
    await first.click();
    await formIsThere(page);
  });
  const titleKey = percentile(await keyDelays(page, page.locator('.Pane1').getByLabel('Titel', { exact: true })), 0.95);
  const text = page.locator('.Pane1 :is(.body-source, .cms-editor-visual [contenteditable=true])').first();
  const textKey = percentile(await keyDelays(page, text), 0.95);
  const heap = await heapOf(page);
  await page.context().close();
  const fresh = await openPage(browser);
  const openFresh = await seconds(async () => {
    await fresh.goto(`${url}/admin/#/collections/guides/entries/${benchId(2)}`);
    await formIsThere(fresh);
  });
  await fresh.context().close();
  return { entries, pictures, list, open, openFresh, titleKey, textKey, heap };
}
