import { readSite } from './read-site.ts';
import { siteRules } from './rules.ts';
import type { SiteFault } from './site-model.ts';

interface CheckOptions {
  /** Folder of the built site. */
  root: string;
  /** Whether marked examples belong to this build. */
  examples: boolean;
}

export interface SiteReport {
  /** For the terminal: every fault, and what was looked at. */
  text: string;
  faultCount: number;
  /** Rules that found nothing, and rules that found something. */
  passed: number;
  failed: number;
}

/** Runs every rule over a built site and reports all faults at once. */
export async function checkSite({ root, examples }: CheckOptions): Promise<SiteReport> {
  const site = await readSite(root, examples);
  const lines: string[] = [];
  const counts: string[] = [];
  let faultCount = 0;
  let failed = 0;
  for (const [name, rule] of Object.entries(siteRules)) {
    const { faults, counts: seen = {} } = await rule(site);
    faultCount += faults.length;
    if (faults.length > 0) failed += 1;
    lines.push(...faults.map((fault) => line(name, fault)));
    counts.push(...Object.entries(seen).map(([what, count]) => `${String(count)} ${what}`));
  }
  const summary = `${counts.join(', ')}: ${faultCount === 0 ? 'no faults' : `${String(faultCount)} faults`}`;
  const passed = Object.keys(siteRules).length - failed;
  return { text: [...lines, summary].join('\n'), faultCount, passed, failed };
}

function line(rule: string, { place, fault, remedy }: SiteFault): string {
  return `${place}  ${fault}. ${remedy} [${rule}]`;
}
