import { personalDataInFile } from '#model/writing/personal-data.ts';

import type { Issue } from '../issue.ts';
import type { ContentTree } from '../load-content.ts';

/** No line of the content holds data about people, units or exact places. */
export function checkPrivacy(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].flatMap(({ path, raw }) => {
    return personalDataInFile(raw).map(({ kind, found, line }): Issue => {
      return { kind, file: path, line, values: { found } };
    });
  });
}
