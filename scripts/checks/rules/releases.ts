import { perLocale } from '#locales';
import { hasConsent } from '#model/consent.ts';
import { lacksArea, needsPlace } from '#model/needed-fields.ts';
import { recordReleaseFaults } from '#model/record-release.ts';
import { isPublic, missingRelease } from '#model/visibility.ts';
import type { WaitingFault } from '#model/waiting-kinds.ts';
import { waitingValues } from '#model/waiting-words.ts';
import { isPlaceWithheld, placeFaults } from '#model/withheld-place.ts';
import type { PlaceFault } from '#model/withheld-place.ts';

import type { DocumentEntry, RecordEntry } from '../entry.ts';
import { fieldWords } from '../field-names.ts';
import type { Issue, Wording } from '../issue.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';
import { placesOf, groupedDocuments } from '../grouped-documents.ts';
import type { GroupedDocument } from '../grouped-documents.ts';

/** What was found in an entry, and what it depends on besides the entry itself. */
interface Found {
  key: string;
  issues: Issue[];
}

const found = new WeakMap<DocumentEntry | RecordEntry, Found>();

/**
 * The issues of an entry; found anew only when it was read anew, or when what they depend on changed. To look through all
 * texts for thousands of names takes longer than all other rules together, and an editor waits for one change.
 */
function remembered(entry: DocumentEntry | RecordEntry, key: string, find: () => Issue[]): Issue[] {
  const before = found.get(entry);
  if (before?.key === key) return before.issues;
  const issues = find();
  found.set(entry, { key, issues });
  return issues;
}

/** The records that places and organisations are known by, as they are written. */
function recordsKey(tree: ContentTree): string {
  const known = tree.records.filter(
    ({ collection }) => collection === 'municipalities' || collection === 'organisations',
  );
  return known.map(({ path, raw }) => `${path}\n${raw}`).join('\n');
}

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

/** The visits that name an agreement. */
function originsOf(tree: ContentTree, { collection, id }: RecordEntry): GroupedDocument['document'][] {
  if (collection !== 'agreements') return [];
  return groupedDocuments(tree)
    .map(({ document }) => document)
    .filter(({ versions }) => {
      return versions.some(({ data }) => Array.isArray(data['agreements']) && data['agreements'].includes(id));
    });
}

function recordIssues(
  tree: ContentTree,
  entry: RecordEntry,
  { day: today, records }: { day: string; records: string },
): Issue[] {
  const known = placesOf(tree);
  const origins = originsOf(tree, entry);
  const isWithheld = origins.some((visit) => isPlaceWithheld(visit));
  const isCovered = origins.some((visit) => {
    return !isPlaceWithheld(visit) && hasConsent(visit, today) && isPublic(visit, { known, today, examples: false });
  });
  const line = entry.data['consent'] === undefined ? 1 : lineOf(entry, ['consent']);
  return remembered(entry, [today, records, isCovered, isWithheld].join('\n'), () => {
    const faults = recordReleaseFaults(entry.collection, entry.data, { known, today, isCovered, isWithheld });
    return faults.map((fault) => issueOf(fault, { file: entry.path, line }));
  });
}

/** Nothing about Ukraine stands there without the word of those whom it is about, and a withheld place stands nowhere. */
export function checkReleases(tree: ContentTree, today: Date): Issue[] {
  const day = today.toISOString().slice(0, 10);
  const records = recordsKey(tree);
  const documents = groupedDocuments(tree).flatMap((group) => {
    const [first, ...others] = group.entries;
    const key = [day, records, ...others.map(({ raw }) => raw)].join('\n');
    return remembered(first, key, () => documentIssues(tree, group, day));
  });
  return [...documents, ...tree.records.flatMap((entry) => recordIssues(tree, entry, { day, records }))];
}
