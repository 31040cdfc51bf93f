import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { pageOfEachKind } from '../support/crawl.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  id: string;
  nodes: { target: unknown[] }[];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on any kind of page (${colorScheme}, ${width} px)`, async ({ page, baseURL }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found: string[] = [];
      for (const [kind, path] of await pageOfEachKind(baseURL ?? '')) {
        await page.goto(path);
        await page.evaluate(axe);
        const violations = await page.evaluate<Finding[], string[]>(
          // axe has just been put into the page.
          async (runOnly) =>
            (
              await (
                window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: Finding[] }> } }
              ).axe.run({ runOnly })
            ).violations,
          tags,
        );
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${kind} ${path}: ${id} at ${JSON.stringify(nodes.map(({ target }) => target))}`,
          ),
        );
      }
      expect(found).toEqual([]);
    });
  }
}

for (const width of [320, 360, 768]) {
  test(`no kind of page scrolls sideways at ${width} px`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const [kind, path] of await pageOfEachKind(baseURL ?? '')) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${kind} ${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
  });
}
