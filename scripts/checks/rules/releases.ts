import { perLocale } from '#locales';
import { hasConsent } from '#model/consent.ts';
import { lacksArea, needsPlace } from '#model/needed-fields.ts';
import { recordReleaseFaults } from '#model/record-release.ts';
import { isPublic, missingRelease } from '#model/visibility.ts';
import type { WaitingFault } from '#model/waiting-kinds.ts';
import { waitingValues } from '#model/waiting-words.ts';
import { isPlaceWithheld, placeFaults } from '#model/withheld-place.ts';
import type { PlaceFault } from '#model/withheld-place.ts';

import type { DocumentEntry, Entry, RecordEntry } from '#model/rules/entry.ts';
import { fieldWords } from '#model/rules/field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { Wording } from '#model/issues/issue-kind-info.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';
import { placesOf, groupedDocuments } from '../grouped-documents.ts';
import type { GroupedDocument } from '../grouped-documents.ts';

function issueOf(fault: WaitingFault, place: { file: string; line: number }): Issue {
  const en = waitingValues(fault, 'en');
  const words = perLocale((locale) => waitingValues(fault, locale));
  const values = Object.keys(en).map((key): [string, Wording] => {
    return [key, { en: en[key] ?? '', ...perLocale((locale) => words[locale][key] ?? '') }];
  });
  return { kind: fault.kind, ...place, values: Object.fromEntries(values) };
}

/** The line of the group in which consent stands, else of the status that shows the text. */
function releaseLine(entry: DocumentEntry): number {
  return lineOf(entry, entry.data['release'] === undefined ? ['status'] : ['release']);
}

function placeOf(fault: PlaceFault, { entries }: GroupedDocument): { file: string; line: number } {
  const [first] = entries;
  const entry = entries.find(({ locale }) => locale === fault.locale) ?? first;
  const line = 'line' in fault && fault.line !== undefined ? fault.line + entry.bodyLine - 1 : undefined;
  return { file: entry.path, line: line ?? (fault.path ? lineOf(entry, fault.path) : 1) };
}

function documentIssues(tree: ContentTree, group: GroupedDocument, today: string): Issue[] {
  const { document, entries } = group;
  const known = placesOf(tree);
  const [first] = entries;
  const place = { file: first.path, line: releaseLine(first) };
  const missing = missingRelease(document, { known, today });
  const withheld = placeFaults(document, known);
  const isCaseWithoutPlace = document.collection === 'cases' && first.data['place'] === undefined;
  return [
    ...missing.map((fault) => issueOf(fault, place)),
    ...withheld.map((fault) => issueOf(fault, placeOf(fault, group))),
    ...(lacksArea(first.data)
      ? [issueOf({ kind: 'area-missing' }, { file: first.path, line: lineOf(first, ['sensitivity']) })]
      : []),
    ...(isCaseWithoutPlace && needsPlace(first.data)
      ? [
          {
            kind: 'missing-field',
            file: first.path,
            line: 1,
            values: { field: fieldWords('cases', ['place']) },
          } as const,
        ]
      : []),
  ];
}

interface Judged {
  /** What the answer depends on besides the entries: the day, and the records of places. */
  context: string;
  entries: readonly Entry[];
  issues: Issue[];
}

/** An editor publishes text by text: what was found in an entry that did not change is found again. */
const judged = new WeakMap<Entry, Judged>();

/** What was found before in entries that are still the same, or else is found now. */
function oncePer(entries: readonly [Entry, ...Entry[]], context: string, find: () => Issue[]): Issue[] {
  const [first] = entries;
  const before = judged.get(first);
  const isSame = before?.context === context && entries.every((entry, at) => entry === before.entries[at]);
  if (isSame && before.entries.length === entries.length) return before.issues;
  const issues = find();
  judged.set(first, { context, entries, issues });
  return issues;
}

/** The visits that name an agreement. */
function originsOf(tree: ContentTree, { collection, id }: RecordEntry): GroupedDocument['document'][] {
  if (collection !== 'agreements') return [];
  return groupedDocuments(tree)
    .map(({ document }) => document)
    .filter(({ versions }) => {
      return versions.some(({ data }) => Array.isArray(data['agreements']) && data['agreements'].includes(id));
    });
}

function recordIssues(tree: ContentTree, entry: RecordEntry, today: string): Issue[] {
  const known = placesOf(tree);
  const origins = originsOf(tree, entry);
  const isWithheld = origins.some((visit) => isPlaceWithheld(visit));
  const isCovered = origins.some((visit) => {
    return !isPlaceWithheld(visit) && hasConsent(visit, today) && isPublic(visit, { known, today, examples: false });
  });
  const line = entry.data['consent'] === undefined ? 1 : lineOf(entry, ['consent']);
  const faults = recordReleaseFaults(entry.collection, entry.data, { known, today, isCovered, isWithheld });
  return faults.map((fault) => issueOf(fault, { file: entry.path, line }));
}

/** Nothing about Ukraine stands there without the word of those whom it is about, and a withheld place stands nowhere. */
export function checkReleases(tree: ContentTree, today: string): Issue[] {
  const places = tree.records.filter(
    ({ collection }) => collection === 'municipalities' || collection === 'organisations',
  );
  const context = [today, ...places.flatMap(({ path, raw }) => [path, raw])].join('\n');
  return [
    ...groupedDocuments(tree).flatMap((group) => {
      return oncePer(group.entries, context, () => documentIssues(tree, group, today));
    }),
    // What an agreement may tell depends on its visits.
    ...tree.records.flatMap((entry) => {
      const find = (): Issue[] => recordIssues(tree, entry, today);
      return entry.collection === 'agreements' ? find() : oncePer([entry], context, find);
    }),
  ];
}
