import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import type { BuildCache } from '#publish/build-cache.ts';

import { keptBrotli, toBrotli } from '../../../build/brotli.ts';
import { resolveAddress } from '../address.ts';
import { budgets, bytesPerItem } from '../budgets.ts';
import { carriedBy } from '../carried.ts';
import { kindOf } from '../page-kind.ts';
import type { PageFacts } from '../read-page.ts';
import { placeOf, type RuleResult, type Site, type SiteFault, type StyleSheet } from '../site-model.ts';

/** Compressed bytes of every style sheet, by its address: many pages share one. */
export type StyleWeights = ReadonlyMap<string, number>;

/** Weighs the style sheets of a site. */
export async function weighStyles(sheets: readonly StyleSheet[], cache: BuildCache): Promise<StyleWeights> {
  const weighed = sheets.map(async ({ path, css }) => [path, await weigh(path, css, cache)] as const);
  return new Map(await Promise.all(weighed));
}

/** As the host sends it. */
async function weigh(file: string, text: string, cache: BuildCache): Promise<number> {
  return (await keptBrotli(file, Buffer.from(text), cache)).length;
}

/** What the weight of all pages of a site follows from. */
export interface Scales {
  origin: string;
  styles: StyleWeights;
  cache: BuildCache;
}

interface WeighedPage {
  page: PageFacts;
  html: string;
  tree: Tree.Document;
}

/** What makes a page heavier, compressed and with its style sheets, than what it carries and what its kind may add. */
export async function weightFaults({ page, html, tree }: WeighedPage, scales: Scales): Promise<SiteFault[]> {
  const place = placeOf(page);
  const kind = kindOf(page);
  if (kind === undefined) {
    const fault = 'is of no kind that has a budget';
    return [{ place, fault, remedy: 'Correct its address, or teach src/routing/paths.ts the kind.' }];
  }
  const { text, items } = carriedBy(tree);
  const carried = (await toBrotli('carried.txt', Buffer.from(text))).length;
  const budget = carried + budgets[kind].bytes + bytesPerItem * Math.max(0, items - budgets[kind].items);
  const shared = page.styles.reduce((sum, { href }) => sum + weightOfStyle(page, href, scales), 0);
  const weight = shared + (await weigh(page.file, html, scales.cache));
  if (weight <= budget) return [];
  const fault = `weighs ${weight} bytes compressed, ${weight - budget} over its budget of ${budget} (${kind}: carries ${carried} bytes in ${items} items)`;
  return [{ place, fault, remedy: 'Take markup or styles out, or review scripts/checks/site/budgets.ts.' }];
}

/** No page is heavier than its kind may be. */
export function checkWeight(site: Site): RuleResult {
  return { faults: site.pages.flatMap(({ weight }) => weight), counts: { 'weighed pages': site.pages.length } };
}

/** A style sheet from elsewhere weighs nothing here: `own-origin` refuses it. */
function weightOfStyle(page: PageFacts, href: string, { origin, styles }: Scales): number {
  const target = resolveAddress({ origin }, page, href);
  return target.kind === 'internal' ? (styles.get(target.path) ?? 0) : 0;
}
