/** The one gate for pictures: the local server asks it before a commit, the content check before a build. */
import type { Issue } from '#model/issues/issue.ts';
import { extrasIssue, pictureFault } from '#model/pictures/picture-fault.ts';
import { pictureKind } from '#model/pictures/picture-kind.ts';

import { pixelState } from './picture-pixels.ts';

/**
 * What keeps a file from being a picture of content: the first fault that is found.
 * @param file path from the root of the repository
 */
export async function pictureIssues(file: string, bytes: Uint8Array): Promise<Issue[]> {
  const fault = pictureFault(file, bytes);
  if (fault) return [fault];
  const kind = pictureKind(bytes);
  switch (kind && (await pixelState(kind, bytes))) {
    case 'broken':
      return [{ kind: 'image-broken', file }];
    case 'more':
      return [extrasIssue(file, ['in-pixels'])];
    default:
      return [];
  }
}
