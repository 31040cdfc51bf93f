import type { Issue } from '#model/issues/issue.ts';
import { currentDay } from '#site';

import { loadContent } from './load-content.ts';
import type { ReadBefore, SeenPictures } from './read-files.ts';
import { contentRules, hintRules } from './rules.ts';

export interface CheckOptions {
  /** The day on which dates are judged, ISO. */
  today?: string;
  /** Whether hints are wanted as well. */
  hints?: boolean;
  /** What is known of the files, for who checks the same content again and again. */
  before?: ReadBefore;
  /** The same of pictures. */
  pictures?: SeenPictures;
}

/**
 * Everything that is wrong with the content, all at once.
 * @param root folder that holds `content`
 */
export async function checkContent(
  root: string,
  { today = currentDay(), hints = false, before, pictures = new Map() }: CheckOptions = {},
): Promise<Issue[]> {
  const tree = { ...(await loadContent(root, before)), pictures };
  const rules = hints ? [...contentRules, ...hintRules] : contentRules;
  const found = await Promise.all(rules.map(async (rule) => rule(tree, today)));
  return [...tree.issues, ...found.flat()];
}
