/** Data about people, soldiers and exact places in an entry: in its fields, its text and the comments of its file. */
import { EntryFileError, parseDocument, parseRecord, splitDocument } from '../entry-file.ts';
import type { RawData } from '../entry-file.ts';
import { parsePath } from '../entry-path.ts';
import { readText } from '../safe-mdx/read-text.ts';
import type { BodyText } from '../safe-mdx/read-text.ts';

import { findingKey, personalDataIn } from './personal-data.ts';
import type { PersonalData, PersonalDataAt } from './personal-data.ts';
import { textsInBody } from './personal/texts-in-body.ts';
import { commentsIn, textsInFields } from './personal/texts-in-fields.ts';
import type { FieldPath } from './personal/texts-in-fields.ts';

/** Where a finding stands: in a field, in the text (line of the body), or beside them (line of the file). Lines from 1. */
export type FindingPlace = { field: FieldPath } | { bodyLine: number } | { fileLine: number };

export interface PlacedData extends PersonalData {
  place: FindingPlace;
}

/** An entry that has been read. */
export interface EntryParts {
  /** The YAML of its fields as it stands in the file. */
  yaml: string;
  data: RawData;
  /** Absent for a record. */
  text?: BodyText;
}

function placed(texts: readonly PersonalDataAt[], placeOf: (breaks: number) => FindingPlace): PlacedData[] {
  return texts.map(({ kind, found, breaks }) => ({ kind, found, place: placeOf(breaks) }));
}

/** What is found in the text of a document, from top to bottom. */
export function personalDataInText(text: BodyText): (PersonalData & { line: number })[] {
  const all = textsInBody(text).flatMap(({ text: words, line, isOneLine }) => {
    return personalDataIn(words).map(({ kind, found, breaks }) => {
      return { kind, found, line: isOneLine ? line : line + breaks };
    });
  });
  // A link says in its address what its words say.
  const once = new Map(all.map((finding) => [`${finding.line} ${findingKey(finding.found)}`, finding]));
  return [...once.values()].toSorted((a, b) => a.line - b.line);
}

/** In a document the YAML stands below a line `---`. */
function inComments({ yaml, text }: EntryParts): PlacedData[] {
  const above = text === undefined ? 0 : 1;
  return commentsIn(yaml).flatMap(({ text: words, line }) => {
    return placed(personalDataIn(words), () => ({ fileLine: line + above }));
  });
}

/** What is found in an entry, each words of a place once. */
export function personalDataInEntry(parts: EntryParts): PlacedData[] {
  const { data, text } = parts;
  const fields = textsInFields(data).flatMap(({ text: words, path }) => {
    return placed(personalDataIn(words), () => ({ field: path }));
  });
  const known = new Set(fields.map(({ found }) => findingKey(found)));
  const comments = inComments(parts).filter(({ found }) => !known.has(findingKey(found)));
  const body = text === undefined ? [] : personalDataInText(text);
  return [...fields, ...comments, ...body.map(({ kind, found, line }) => ({ kind, found, place: { bodyLine: line } }))];
}

/**
 * The same for the file of an entry.
 * @param path from the root of the repository: it tells a document from a record
 */
export function personalDataInFile(path: string, raw: string): PlacedData[] {
  try {
    if (parsePath(path)?.locale === undefined) return personalDataInEntry({ yaml: raw, data: parseRecord(raw) });
    const { data, body } = parseDocument(raw);
    return personalDataInEntry({ yaml: splitDocument(raw).frontMatter, data, text: readText(body) });
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    return placed(personalDataIn(raw), (breaks) => ({ fileLine: breaks + 1 }));
  }
}
