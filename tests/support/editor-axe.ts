/** What axe finds on a page of the editor. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A serious or critical fault. */
export interface Barrier {
  rule: string;
  /** Start of the element. */
  html: string;
  why: string;
}

/**
 * Looks at a page.
 * @param within selector of the part to look at
 */
export async function barriersOn(page: Page, within = ':root'): Promise<Barrier[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (part) => {
    // Halfway a transition colours are those of neither state.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    const { violations } = await axe.run(part, { resultTypes: ['violations'], iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => ({ rule: id, html: html.slice(0, 200), why: any[0]?.message ?? '' })),
      );
  }, within);
}
