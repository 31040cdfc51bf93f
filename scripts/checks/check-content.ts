import type { Issue } from '#model/issues/issue.ts';
import { currentDay } from '#site';

import { loadContent } from './load-content.ts';
import type { ReadBefore } from './read-files.ts';
import { contentRules, hintRules } from './rules.ts';

export interface CheckOptions {
  /** The day on which dates are judged, ISO. */
  today?: string;
  /** Whether hints are wanted as well. */
  hints?: boolean;
  /** What is known of the files, for who checks the same content again and again. */
  before?: ReadBefore;
}

/**
 * Everything that is wrong with the content, all at once.
 * @param root folder that holds `content`
 */
export async function checkContent(
  root: string,
  { today = currentDay(), hints = false, before }: CheckOptions = {},
): Promise<Issue[]> {
  const tree = await loadContent(root, before);
  const rules = hints ? [...contentRules, ...hintRules] : contentRules;
  const found = await Promise.all(rules.map(async (rule) => rule(tree, today)));
  return [...tree.issues, ...found.flat()];
}
