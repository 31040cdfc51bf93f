import type { PlacedData } from '#model/writing/entry-privacy.ts';
import { answersOf, neededAnswers, openFindings } from '#model/writing/not-personal.ts';

import type { Entry } from '#model/rules/entry.ts';
import type { Issue } from '#model/issues/issue.ts';
import { counterpartOf } from '#model/rules/known-entries.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';

function lineIn(entry: Entry, { place }: PlacedData): number {
  if ('field' in place) return lineOf(entry, place.field);
  if ('fileLine' in place) return place.fileLine;
  return entry.locale === undefined ? place.bodyLine : place.bodyLine + entry.bodyLine - 1;
}

function openIssues(entry: Entry): Issue[] {
  return openFindings(entry.personal, answersOf(entry.data)).map((data): Issue => {
    return { kind: data.kind, file: entry.path, line: lineIn(entry, data), values: { found: data.found } };
  });
}

/** Answers without a question: both languages of a document share them. */
function unneededIssues(tree: ContentTree, entry: Entry): Issue[] {
  const answers = answersOf(entry.data);
  if (answers.length === 0) return [];
  const other = entry.locale === undefined ? undefined : counterpartOf(tree, entry);
  const needed = neededAnswers(answers, [...entry.personal, ...(other?.personal ?? [])]);
  return answers.flatMap((words, at): Issue[] => {
    if (needed.includes(words) && answers.indexOf(words) === at) return [];
    const line = lineOf(entry, ['notPersonal', at]);
    return [{ kind: 'unneeded-answer', file: entry.path, line, values: { words } }];
  });
}

/**
 * Nothing in the content is data about people, units or exact places, save what an editor says is none; and nothing is
 * answered that nobody asks.
 */
export function checkPrivacy(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].flatMap((entry) => {
    return [...openIssues(entry), ...unneededIssues(tree, entry)];
  });
}
