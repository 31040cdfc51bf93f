/** A page of the site, loaded once and looked at in many ways. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { test as base, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';

import { findPages, type SitePages } from './crawl.ts';

interface Fixtures {
  sitePages: SitePages;
  /** A page that the tests of one worker share: opening one with the tools in it takes longer than most looks. */
  sharedPage: Page;
}

/** Tests that know the pages of the site, and have the tools to look at them. */
export const test = base.extend<object, Fixtures>({
  sitePages: [
    async ({}, use, { project }) => {
      await use(await findPages(project.use.baseURL ?? ''));
    },
    { scope: 'worker' },
  ],
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use;
      const page = await browser.newPage({ baseURL });
      for (const content of [axeSource(), probeSource()]) await page.addInitScript({ content });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

function probeSource(): string {
  const entryPoints = [join(import.meta.dirname, 'probe', 'probe.ts')];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, format: 'iife', write: false });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * Address of the page that shows a kind.
 * @throws when the site has none
 */
export function pageOf({ ofKind }: SitePages, name: string): string {
  const path = ofKind.get(name);
  if (path === undefined) throw new Error(`The site has no page of the kind "${name}".`);
  return path;
}

/** Opens a page on a screen of so many pixels, in light colours, whatever was looked at before. */
export async function openPage(page: Page, path: string, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
  });
  await page.goto(path);
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a change of colours alone can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface AxeOptions {
  /** Part of the page to look at, as a selector; without it, the whole page. */
  within?: string;
  /** Looks at colours only. */
  coloursOnly?: boolean;
}

interface AxeResults {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

/** What axe finds. */
export async function axeFaults(page: Page, { within = ':root', coloursOnly = false }: AxeOptions = {}) {
  const runOnly = coloursOnly ? { type: 'rule', values: colourRules } : { type: 'tag', values: standards };
  const { violations } = await page.evaluate(
    async ([context, options]) => {
      // axe has been put into the page.
      const { axe } = window as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } };
      return axe.run(context, { ...options, resultTypes: ['violations'] });
    },
    [within, { runOnly }] as const,
  );
  return violations.map(({ id, nodes }) => `axe: ${id} at ${JSON.stringify(nodes.map(({ target }) => target))}`);
}

type PageProbe = {
  [Name in keyof typeof probe]: (typeof probe)[Name] extends () => string[] ? Name : never;
}[keyof typeof probe];

/** What one of the probes finds. */
export async function faultsBy(page: Page, name: PageProbe): Promise<string[]> {
  return page.evaluate((each) => probe[each](), name);
}

/** What browsers start with, in pixels. */
const textSize = 16;

/** Looks at a page of which the reader has set the size of the text in the browser, in percent. */
export async function atTextSize(page: Page, percent: number, look: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const set = async (standard: number) => {
    await session.send('Page.setFontSizes', { fontSizes: { standard } });
    await page.waitForFunction(
      (size) => parseFloat(getComputedStyle(document.documentElement).fontSize) === size,
      standard,
    );
  };
  await set((textSize * percent) / 100);
  await look();
  await set(textSize);
  await session.detach();
}

const tabKey = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;

/** Goes through the page by Tab, from the first stop to the last. */
export async function focusFaults(page: Page): Promise<string[]> {
  const walk = await page.evaluateHandle(() => probe.walkFocus());
  const presses = await walk.evaluate((each) => each.presses);
  // The browser handles keys in order: there is no need to wait for each.
  const session = await page.context().newCDPSession(page);
  await Promise.all(Array.from({ length: presses }, () => session.send('Input.dispatchKeyEvent', tabKey)));
  await session.detach();
  return walk.evaluate((each) => each.faults());
}

/** The first stop leads past the menu, into the main part. */
export async function skipFaults(page: Page): Promise<string[]> {
  const link = page.locator('a[href="#main"]');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { activeElement } = document;
    const isFirst = probe.tabStops()[0]?.getAttribute('href') === '#main';
    const isInMain = document.querySelector('main')?.contains(activeElement) === true;
    return [
      ...(isFirst ? [] : ['the skip link is not the first stop']),
      ...(isInMain ? [] : [`behind the skip link follows ${activeElement?.outerHTML.slice(0, 80) ?? 'nothing'}`]),
    ];
  });
}

/** A4 in points. */
const paper = { width: 595, height: 842 };

/** A PDF has pages, all of them A4, with headings by which a reader finds the way. */
export function paperFaults(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  const sizes = [...source.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)];
  const other = sizes.filter(
    ([, width, height]) => Math.round(Number(width)) !== paper.width || Math.round(Number(height)) !== paper.height,
  );
  return [
    ...(sizes.length > 0 ? [] : ['has no pages']),
    ...other.map(([box]) => `has a page that is no A4: ${box}`),
    ...(/\/S\s*\/H[12]\b/u.test(source) ? [] : ['has no heading']),
  ];
}
