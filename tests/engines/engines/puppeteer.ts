/** Chromium over its own protocol and Firefox over WebDriver BiDi, both by Puppeteer. */
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';

import { windowSize, type Engine, type Tab } from '../engine.ts';

/** Starts a browser that Puppeteer can drive. */
export async function startPuppeteer(
  name: string,
  version: string,
  options: LaunchOptions & { executablePath: string },
): Promise<Engine> {
  const browser = await puppeteer.launch({
    ...options,
    defaultViewport: windowSize,
    headless: options.headless ?? true,
  });
  return { name, version, cannot: {}, open: () => openTab(browser), close: () => browser.close() };
}

async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return {
    ...movesOf(page),
    evaluate: (expression) => whileItStands(page, page.evaluate(expression)),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    withControl: async (letter) => {
      await page.keyboard.down('Control');
      // A letter is a key of its own only where it is one of the keyboard's.
      await page.keyboard.press(letter === 'a' ? 'KeyA' : letter === 'c' ? 'KeyC' : 'KeyV');
      await page.keyboard.up('Control');
    },
    print: () => page.pdf(),
    errors: () => errors,
    close: () => context.close(),
  };
}

function movesOf(page: Page): Pick<Tab, 'goto' | 'back'> {
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    // Firefox shows a page that it kept without loading it, and Puppeteer would wait for the load.
    back: async () => {
      await page.evaluate('setTimeout(() => history.back())');
    },
  };
}

/** A page that Firefox keeps for the way back stands still: what was asked of it would never be answered. */
async function whileItStands(page: Page, answer: Promise<unknown>): Promise<unknown> {
  const { promise: left, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(new Error('The page went away.'));
  page.once('framenavigated', leave);
  try {
    return await Promise.race([answer, left]);
  } finally {
    page.off('framenavigated', leave);
    answer.catch(() => undefined);
  }
}
