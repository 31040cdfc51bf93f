import { isRawData } from '#model/entry-file.ts';
import { daysThatACheckHolds, isReadBeforeValid, lawDatesOf } from '#model/law-check.ts';
import { isSilentOnAgreements, needsReason } from '#model/needed-fields.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { DocumentEntry, RecordEntry } from './entry.ts';
import type { KnownEntries } from './known-entries.ts';
import { lineOf } from './locate.ts';

const dayLength = 24 * 60 * 60 * 1000;

function isReplacedByItself({ collection, id, data: { withdrawn } }: DocumentEntry): boolean {
  return isRawData(withdrawn) && withdrawn['replacedBy'] === `${collection}/${id}`;
}

function documentIssues(entry: DocumentEntry): Issue[] {
  const issues: Issue[] = [];
  if (needsReason(entry.data) && entry.data['withdrawn'] === undefined) {
    issues.push({ kind: 'withdrawn-without-reason', file: entry.path, line: lineOf(entry, ['status']) });
  }
  if (isReplacedByItself(entry)) {
    issues.push({ kind: 'replaced-by-itself', file: entry.path, line: lineOf(entry, ['withdrawn', 'replacedBy']) });
  }
  if (entry.collection === 'visits' && isSilentOnAgreements(entry.data)) {
    issues.push({ kind: 'agreements-unsaid', file: entry.path, line: 1 });
  }
  return issues;
}

function lawIssues(entry: RecordEntry, today: string): Issue[] {
  const { checkedOn } = entry.data;
  const checked = typeof checkedOn === 'string' ? Date.parse(checkedOn) : Number.NaN;
  const days = Math.floor((Date.parse(today) - checked) / dayLength);
  if (Number.isNaN(days) || days <= daysThatACheckHolds) return [];
  const values = { days: String(days), most: String(daysThatACheckHolds) };
  return [{ kind: 'old-law-check', file: entry.path, line: lineOf(entry, ['checkedOn']), values }];
}

/** A version of a law that was read before it was valid. */
function futureIssues(entry: RecordEntry): Issue[] {
  const dates = lawDatesOf(entry.data);
  if (!dates || !isReadBeforeValid(dates)) return [];
  const values = { read: dates.validOn ?? '', checked: dates.checkedOn };
  return [{ kind: 'read-before-valid', file: entry.path, line: lineOf(entry, ['validOn']), values }];
}

/** What is withdrawn says why, a visit says what was agreed, and laws are checked often enough. */
export function checkStates(tree: KnownEntries, today: string): Issue[] {
  const laws = tree.records.filter(({ collection }) => collection === 'laws');
  return [
    ...tree.documents.flatMap(documentIssues),
    ...laws.flatMap((law) => [...lawIssues(law, today), ...futureIssues(law)]),
  ];
}
