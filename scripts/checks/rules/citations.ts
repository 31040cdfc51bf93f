import { citationsInFields, isSourceNumber, sourceCount, sourcesWithoutAddress } from '#model/citation-faults.ts';
import type { Issue } from '#model/issues/issue.ts';

import type { Entry } from '#model/rules/entry.ts';
import { fieldWords } from '#model/rules/field-names.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';

function addressIssues(entry: Entry): Issue[] {
  return sourcesWithoutAddress(entry.data).map((at): Issue => {
    const path = ['sources', at, 'url'];
    const values = { field: fieldWords(entry.collection, path) };
    return { kind: 'missing-field', file: entry.path, line: lineOf(entry, path), values };
  });
}

function issuesOf(entry: Entry): Issue[] {
  const count = sourceCount(entry.data);
  return citationsInFields(entry.collection, entry.data).flatMap(({ number, path, isShown }): Issue[] => {
    const place = { file: entry.path, line: lineOf(entry, path) };
    if (!isShown) {
      const values = { field: fieldWords(entry.collection, path), number: String(number) };
      return [{ kind: 'citation-in-field', ...place, values }];
    }
    if (isSourceNumber(number, count)) return [];
    return [{ kind: 'unknown-source', ...place, values: { number: String(number), count: String(count) } }];
  });
}

/** Every number of a source in a field names one of the entry, and stands where readers can follow it; every source leads somewhere. */
export function checkCitations(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].flatMap((entry) => [...addressIssues(entry), ...issuesOf(entry)]);
}
