import type { Issue } from '#model/issues/issue.ts';
import { issueKinds } from '#model/issues/issue-kinds.ts';

import { checkContent } from './check-content.ts';
import type { ReadBefore, SeenPictures } from './read-files.ts';

/** An editor publishes text by text: nearly all of the content is what it was at the last check. */
const before: ReadBefore = new Map();
const pictures: SeenPictures = new Map();

/**
 * What keeps the content of a folder from being published: the errors of the content check.
 * @param root folder that holds `content`
 */
export async function publishingFaults(root: string): Promise<Issue[]> {
  const issues = await checkContent(root, { before, pictures });
  return issues.filter(({ kind }) => issueKinds[kind].severity === 'error');
}
