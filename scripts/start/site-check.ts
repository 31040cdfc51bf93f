/** The check of the site that is served. It runs beside all else: nothing waits for it, and it refuses nothing. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { RuleAdvice, SiteAdvice } from '#model/issues/site-rules.ts';

import type { PublicationReport } from '../../cms/publication/publication-state.ts';

/** Faults of one rule that are kept. */
const mostKept = 5;

interface SiteFolder {
  /** Folder of the built site. */
  root: string;
  /** Whether marked examples belong to it. */
  examples: boolean;
}

/**
 * Checks a built site in a process of its own.
 * @returns every fault, those that `npm run build` refuses first
 * @throws Error when the check did not come to its end; the signal's reason
 */
export function checkApart({ root, examples }: SiteFolder, signal: AbortSignal): Promise<SiteAdvice[]> {
  const script = fileURLToPath(new URL('./check-command.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(script, [root, ...(examples ? ['examples'] : [])], { signal, silent: true });
    let said = '';
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    child.once('message', (found) => resolve(found as SiteAdvice[])); // what check-command.ts sends
    child.once('error', reject);
    child.once('close', () => reject(new Error(said.trim() || 'The check of the site did not come to its end.')));
  });
}

/** The faults by rule, in the order in which they were found. */
function byRule(found: readonly SiteAdvice[]): RuleAdvice[] {
  const groups = Map.groupBy(found, ({ rule }) => rule);
  return [...groups].map(([rule, faults]) => ({ rule, count: faults.length, first: faults.slice(0, mostKept) }));
}

interface SiteCheckOptions {
  check: (root: string, signal: AbortSignal) => Promise<readonly SiteAdvice[]>;
  log: (line: string) => void;
  /** How long to wait before a check begins, in milliseconds: the answer to who published goes first. */
  pause?: number;
}

export interface SiteCheck {
  /** Checks a site soon, unless that was done; the check of another one ends. */
  begin: (root: string) => void;
  /** Ends the check that is under way or about to begin. */
  end: () => void;
  /** What the last check that came to its end found. */
  outcome: () => Pick<PublicationReport, 'advice' | 'isBeingChecked'>;
}

interface Running {
  root: string;
  stop: AbortController;
}

/** Checks one site at a time. */
export function createSiteCheck({ check, log, pause = 1000 }: SiteCheckOptions): SiteCheck {
  let known: { root: string; advice?: readonly RuleAdvice[] } | undefined;
  let running: Running | undefined;

  const finish = (own: Running, advice?: readonly RuleAdvice[]): boolean => {
    if (running !== own) return false;
    running = undefined;
    known = { root: own.root, ...(advice && { advice }) };
    return true;
  };
  const run = async (own: Running): Promise<void> => {
    try {
      const found = await check(own.root, own.stop.signal);
      if (finish(own, byRule(found)) && found.length > 0)
        log(`The check of the site found ${found.length} faults: the desk of the editor lists them.`);
    } catch (error) {
      if (finish(own)) log(`The site could not be checked: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const end = (): void => {
    running?.stop.abort();
    running = undefined;
  };
  return {
    begin: (root) => {
      if (root === running?.root || (!running && root === known?.root)) return;
      end();
      const own = { root, stop: new AbortController() };
      running = own;
      const timer = setTimeout(() => void run(own), pause);
      own.stop.signal.addEventListener('abort', () => clearTimeout(timer));
    },
    end,
    outcome: () => ({
      ...(known?.advice && { advice: known.advice }),
      ...(running && { isBeingChecked: true }),
    }),
  };
}
