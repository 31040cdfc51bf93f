import { isRefused } from '#model/issues/site-rules.ts';
import type { SiteAdvice, SiteRuleName } from '#model/issues/site-rules.ts';
import { noCache, type BuildCache } from '#publish/build-cache.ts';

import { readSite } from './read-site.ts';
import { siteRules } from './rules.ts';
import type { SiteRule } from './site-model.ts';

interface CheckOptions {
  /** Folder of the built site. */
  root: string;
  /** Whether marked examples belong to this build. */
  examples: boolean;
  /** What earlier checks of the same pages found. */
  cache?: BuildCache;
}

export interface SiteReport {
  /** For the terminal: every fault, and what was looked at. */
  text: string;
  faultCount: number;
  /** What keeps the site from readers. */
  refusals: SiteAdvice[];
  /** What should be better, and keeps the site from nobody. */
  advice: SiteAdvice[];
  /** Rules that found nothing, and rules that found something. */
  passed: number;
  failed: number;
}

/** The rules in their order. */
const rules = Object.entries(siteRules) as [SiteRuleName, SiteRule][]; // the keys of the table itself

/** Runs every rule over a built site and reports all faults at once. */
export async function checkSite({ root, examples, cache = noCache }: CheckOptions): Promise<SiteReport> {
  const site = await readSite({ root, examples, cache });
  const found: SiteAdvice[] = [];
  const counts: string[] = [];
  let failed = 0;
  for (const [rule, run] of rules) {
    const { faults, counts: seen = {} } = await run(site);
    if (faults.length > 0) failed += 1;
    found.push(...faults.map(({ place, fault, remedy }) => ({ rule, page: place, fault, remedy })));
    counts.push(...Object.entries(seen).map(([what, count]) => `${String(count)} ${what}`));
  }
  const summary = `${counts.join(', ')}: ${found.length === 0 ? 'no faults' : `${String(found.length)} faults`}`;
  return {
    text: [...found.map(adviceLine), summary].join('\n'),
    faultCount: found.length,
    refusals: found.filter(isRefused),
    advice: found.filter((fault) => !isRefused(fault)),
    passed: rules.length - failed,
    failed,
  };
}

/** A fault on one line, for the terminal. */
export function adviceLine({ rule, page, fault, remedy }: SiteAdvice): string {
  return `${page}  ${fault}. ${remedy} [${rule}]`;
}
