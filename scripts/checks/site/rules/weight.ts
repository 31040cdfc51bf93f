import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { toBrotli } from '../../../build/brotli.ts';
import { resolveAddress } from '../address.ts';
import { budgets, bytesPerItem } from '../budgets.ts';
import { carriedBy } from '../carried.ts';
import { kindOf } from '../page-kind.ts';
import { placeOf, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';

/** Fast, and never lighter than what the host sends: only what is over its budget like this is weighed in full. */
const fastQuality = 5;

/** What a word of a page weighs at the very least, and up to how many words: so that few pages are weighed in full. */
const lightestWord = 2;
const surelyDifferent = 1500;

/** Pages weighed at a time: compressing runs beside reading. */
const atOnce = 4;

/** No page weighs more, compressed and with its style sheets, than what it carries and what its kind may add. */
export async function checkWeight(site: Site): Promise<RuleResult> {
  const styles = await weighStyles(site);
  const faults: SiteFault[][] = [];
  const queue = site.pages.entries();
  const weighAll = async () => {
    for (const [index, page] of queue) faults[index] = await pageFaults(site, page, styles);
  };
  await Promise.all(Array.from({ length: atOnce }, weighAll));
  return { faults: faults.flat(), counts: { 'weighed pages': site.pages.length } };
}

/** Weight of every style sheet, by its address: many pages share one. */
async function weighStyles({ styleSheets }: Site): Promise<Map<string, number>> {
  const weighed = styleSheets.map(async ({ path, css }) => [path, await weigh(path, css)] as const);
  return new Map(await Promise.all(weighed));
}

async function weigh(file: string, text: string | Buffer, quality?: number): Promise<number> {
  return (await toBrotli(file, Buffer.from(text), quality)).length;
}

async function pageFaults(site: Site, page: SitePage, styles: Map<string, number>): Promise<SiteFault[]> {
  const place = placeOf(page);
  const kind = kindOf(page);
  if (kind === undefined) {
    const fault = 'is of no kind that has a budget';
    return [{ place, fault, remedy: 'Correct its address, or teach src/routing/paths.ts the kind.' }];
  }
  const shared = page.styles.reduce((sum, { href }) => sum + weightOfStyle(site, page, href, styles), 0);
  const html = await readFile(join(site.root, page.file), 'utf8');
  const surely = budgets[kind].bytes + lightestWord * Math.min(page.words, surelyDifferent);
  if (shared + (await weigh(page.file, html, fastQuality)) <= surely) return [];
  const { text, items } = carriedBy(html);
  const carried = await weigh('carried.txt', text);
  const budget = carried + budgets[kind].bytes + bytesPerItem * Math.max(0, items - budgets[kind].items);
  const weight = shared + (await weigh(page.file, html));
  if (weight <= budget) return [];
  const fault = `weighs ${weight} bytes compressed, ${weight - budget} over its budget of ${budget} (${kind}: carries ${carried} bytes in ${items} items)`;
  return [{ place, fault, remedy: 'Take markup or styles out, or review scripts/checks/site/budgets.ts.' }];
}

/** A style sheet from elsewhere weighs nothing here: `own-origin` refuses it. */
function weightOfStyle(site: Site, page: SitePage, href: string, styles: Map<string, number>): number {
  const target = resolveAddress(site, page, href);
  return target.kind === 'internal' ? (styles.get(target.path) ?? 0) : 0;
}
