import type { Issue } from './issue.ts';
import { loadContent } from './load-content.ts';
import { contentRules, hintRules } from './rules.ts';

export interface CheckOptions {
  /** The day on which dates are judged. */
  today?: Date;
  /** Whether hints are wanted as well. */
  hints?: boolean;
}

/**
 * Everything that is wrong with the content, all at once.
 * @param root folder that holds `content`
 */
export async function checkContent(
  root: string,
  { today = new Date(), hints = false }: CheckOptions = {},
): Promise<Issue[]> {
  const tree = await loadContent(root);
  const rules = hints ? [...contentRules, ...hintRules] : contentRules;
  const found = await Promise.all(rules.map(async (rule) => rule(tree, today)));
  return [...tree.issues, ...found.flat()];
}
