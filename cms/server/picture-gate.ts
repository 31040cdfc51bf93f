/** No picture is committed that the content check would refuse: what Git once holds stays in its history. */
import { isMediaFile } from '#model/pictures/picture-limits.ts';

import type { Changes } from './commit.ts';
import { ServerFault } from './faults.ts';
import { pictureIssues } from './picture-issues.ts';

/**
 * @param changes what a save writes
 * @throws ServerFault 422 `picture-refused`, with each fault as JSON
 */
export async function refusePictures(changes: Changes): Promise<void> {
  const faults: string[] = [];
  // One after the other: each may take as much memory as its pixels need.
  for (const [path, content] of changes) {
    if (content === null || !isMediaFile(path)) continue;
    const found = await pictureIssues(path, content);
    faults.push(...found.map((issue) => JSON.stringify(issue)));
  }
  if (faults.length > 0) throw new ServerFault(422, 'picture-refused', faults);
}
