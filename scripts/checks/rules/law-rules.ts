import { recordPath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { readRuleReference, ruleIdsOf } from '#model/rule-reference.ts';

import type { DocumentEntry, RecordEntry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';

/** Ids that two rules of a law share: a text could mean either. */
function twiceIn(entry: RecordEntry): Issue[] {
  const ids = ruleIdsOf(entry.data);
  return ids.flatMap((id, at): Issue[] => {
    if (ids.indexOf(id) === at) return [];
    return [{ kind: 'duplicate-rule', file: entry.path, line: lineOf(entry, ['rules', at, 'id']), values: { id } }];
  });
}

function missingIn(tree: ContentTree, entry: DocumentEntry): Issue[] {
  return entry.references.rules.flatMap(({ address, line }): Issue[] => {
    const reference = readRuleReference(address);
    if (!reference) return [];
    const place = { file: entry.path, line: line + entry.bodyLine - 1 };
    const path = recordPath('laws', reference.law);
    if (!tree.paths.has(path)) return [{ kind: 'missing-law', ...place, values: { law: reference.law } }];
    const law = tree.byPath.get(path);
    const known = law ? ruleIdsOf(law.data) : [];
    // A law that cannot be read is told of by its own file.
    if (!law || known.includes(reference.rule)) return [];
    return [{ kind: 'missing-rule', ...place, values: { ...reference, rules: known.join(', ') || '–' } }];
  });
}

/** Every rule that a text shows is one of the law that it names, and no two rules of a law share an id. */
export function checkLawRules(tree: ContentTree): Issue[] {
  const laws = tree.records.filter(({ collection }) => collection === 'laws');
  return [...laws.flatMap(twiceIn), ...tree.documents.flatMap((entry) => missingIn(tree, entry))];
}
