/** Waits for what a page asks for, by events: `networkidle` waits half a second of each page's life for nothing. */
import { expect, type Page, type Request } from '@playwright/test';

/**
 * Counts the requests of a page from now on.
 * @returns waits until none is under way, the fonts are there and the browser has nothing to do
 */
export function watchRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return async () => {
    do {
      await expect.poll(() => pending.size).toBe(0);
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => requestIdleCallback(resolve));
      });
    } while (pending.size > 0);
  };
}
