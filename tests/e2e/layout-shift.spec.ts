import { expect, test } from '@playwright/test';

import { pageOfEachKind } from '../support/crawl.ts';
import { watchRequests } from '../support/settled.ts';

/** What the browser adds up: shares of the screen that moved, times how far (web.dev/articles/cls). */
interface Shift extends PerformanceEntry {
  value: number;
}

test('no kind of page shifts while it loads, on a phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const observer = new PerformanceObserver((list) =>
      // Entries of this type carry a value (Layout Instability API).
      shifts.push(...list.getEntries().map((entry) => (entry as Shift).value)),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
  });
  const settled = watchRequests(page);
  const moved: string[] = [];
  for (const [kind, path] of await pageOfEachKind(baseURL ?? '')) {
    await page.goto(path);
    await settled();
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    if (shifts.some((value) => value > 0.01)) moved.push(`${kind}: ${shifts.join(', ')}`);
  }
  expect(moved).toEqual([]);
});
