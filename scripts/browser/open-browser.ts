import { chromium, type Browser } from '@playwright/test';

import { browserFlags } from './browser.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Starts the browser that the tests use.
 * @throws when there is none
 */
export async function openBrowser(root: string, log: (line: string) => void): Promise<Browser> {
  const browser = await findBrowser({ root, wish: process.env['KENNISBRUG_BROWSER'], install: true, log });
  if (!browser) throw new Error('There is no browser to work with.');
  return chromium.launch({
    executablePath: browser.executablePath,
    args: browserFlags,
    env: { ...(process.env as Record<string, string>), ...browser.env },
  });
}
