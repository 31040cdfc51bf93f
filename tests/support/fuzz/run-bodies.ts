/** Shows many texts at random, each as it is and as the editor would save it. */
import fc from 'fast-check';

import { escapeBody } from '#model/safe-mdx/escape-body.ts';

import { bodies } from './bodies.ts';
import { showBody } from './show-body.ts';

export interface FuzzRun {
  seed: number;
  count: number;
}

export interface FuzzResult {
  shown: number;
  refused: number;
  /** The smallest text that failed, with why; undefined when none did. */
  failure: string | undefined;
}

/** Shows texts until one fails. */
export async function runBodies({ seed, count }: FuzzRun): Promise<FuzzResult> {
  const result = { shown: 0, refused: 0 };
  const property = fc.asyncProperty(bodies, async (body) => {
    for (const each of new Set([body, escapeBody(body)])) {
      if (await showBody(each)) result.shown += 1;
      else result.refused += 1;
    }
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: count });
  const failure = failed ? `${JSON.stringify(counterexample?.[0])}: ${String(errorInstance)}` : undefined;
  return { ...result, failure };
}
