import type { Issue } from './issue.ts';
import { loadContent } from './load-content.ts';
import { contentRules } from './rules.ts';

/**
 * Everything that is wrong with the content, all at once.
 * @param root folder that holds `content`
 * @param today the day on which dates are judged
 */
export async function checkContent(root: string, today = new Date()): Promise<Issue[]> {
  const tree = await loadContent(root);
  const found = await Promise.all(contentRules.map(async (rule) => rule(tree, today)));
  return [...tree.issues, ...found.flat()];
}
