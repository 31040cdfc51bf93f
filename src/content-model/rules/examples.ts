import { isLocale, locales } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { recordCollections } from '#model/collections.ts';
import { splitDocument } from '#model/entry-file.ts';
import type { Field } from '#model/fields.ts';
import { exampleLines, exampleMarks, startsAsExample } from '#model/example-marks.ts';
import { readText } from '#model/safe-mdx/read-text.ts';

import { fieldWords, fieldsOf } from './field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { Entry } from './entry.ts';
import type { KnownEntries } from './known-entries.ts';
import { lineOf } from './locate.ts';
import type { FieldPath } from './locate.ts';
import { filledFields } from './walk-fields.ts';

interface Title {
  path: FieldPath;
  text: string;
  mark: string;
}

function titlesOf(entry: Entry): Title[] {
  if (entry.locale !== undefined) {
    const { title } = entry.data;
    return typeof title === 'string' ? [{ path: ['title'], text: title, mark: exampleMarks[entry.locale] }] : [];
  }
  const { titleField } = recordCollections[entry.collection];
  const title = entry.data[titleField];
  if (typeof title !== 'object' || title === null) return [];
  return Object.entries(title).flatMap(([locale, text]: [string, unknown]) => {
    if (!isLocale(locale) || typeof text !== 'string') return [];
    return [{ path: [titleField, locale], text, mark: exampleMarks[locale] }];
  });
}

/** Kinds that can hold examples: by their status, or by a field of their own. */
function canBeExample({ collection }: Entry): boolean {
  return isDocumentName(collection) || 'example' in fieldsOf(collection);
}

function isExample({ data }: Entry): boolean {
  return data['status'] === 'example' || data['example'] === true;
}

function titleIssues(entry: Entry): Issue[] {
  const isMeant = isExample(entry);
  return titlesOf(entry).flatMap(({ path, text, mark }): Issue[] => {
    const isMarked = locales.some((locale) => text.startsWith(exampleMarks[locale]));
    if (isMeant ? text.startsWith(mark) : !isMarked) return [];
    const kind = isMeant ? 'example-without-mark' : 'mark-without-example';
    return [
      {
        kind,
        file: entry.path,
        line: lineOf(entry, path),
        values: { field: fieldWords(entry.collection, path), mark },
      },
    ];
  });
}

/** Whether a file may hold a mark at all, written out or with its bracket escaped. */
const mayHoldMark = /(?:Voorbeeld|Приклад)\\?\]/u;

function textsIn(field: Field, value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (field.kind !== 'localized' || typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((text): text is string => typeof text === 'string');
}

/** What on the pages of an entry would look like the title of an example, besides the title of the entry. */
function markIssues(entry: Entry): Issue[] {
  if (isExample(entry) || !mayHoldMark.test(entry.raw)) return [];
  const values = { mark: locales.map((locale) => exampleMarks[locale]).join(', ') };
  const titles = titlesOf(entry).map(({ path: [key] }) => String(key));
  const inFields = filledFields(entry)
    .filter(({ field, value, path }) => !titles.includes(path.join('.')) && textsIn(field, value).some(startsAsExample))
    .map(({ path }) => lineOf(entry, path));
  const inText =
    entry.locale === undefined
      ? []
      : exampleLines(readText(splitDocument(entry.raw).body)).map((line) => line + entry.bodyLine - 1);
  return [...inFields, ...inText].map((line) => ({ kind: 'mark-in-text', file: entry.path, line, values }));
}

/** Examples say so in their title, and nothing else does. */
export function checkExamples(tree: KnownEntries): Issue[] {
  const entries = [...tree.documents, ...tree.records].filter(canBeExample);
  return [...entries.flatMap(titleIssues), ...entries.flatMap(markIssues)];
}
