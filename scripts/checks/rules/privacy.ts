import type { Issue } from '../issue.ts';
import type { ContentTree } from '../load-content.ts';
import { personalDataIn } from '../personal-data.ts';

/** The stored state of a section, which is no text. */
const hashLine = /^\s+[a-z0-9-]+: ["']?[0-9a-f]{16}["']?$/u;

/** No line of the content holds data about people, units or exact places. */
export function checkPrivacy(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].flatMap(({ path, raw }) => {
    return raw.split('\n').flatMap((line, at): Issue[] => {
      if (hashLine.test(line)) return [];
      return personalDataIn(line).map(({ kind, found }) => ({ kind, file: path, line: at + 1, values: { found } }));
    });
  });
}
