/** An entry as the rules see it: plain data, so that it can be read in another thread. */
import type { Locale } from '#locales';
import type { CollectionName, DocumentName } from '#model/collection-names.ts';
import { EntryFileError, parseDocument, parseRecord, splitDocument, type RawData } from '#model/entry-file.ts';
import type { EntryPath } from '#model/entry-path.ts';
import { checkText } from '#model/safe-mdx/check-body.ts';
import type { BodyFault } from '#model/safe-mdx/faults.ts';
import { referencesIn, type TextReferences } from '#model/safe-mdx/links-in-text.ts';
import { readText, type BodyText } from '#model/safe-mdx/read-text.ts';
import { sectionsOf, type Section } from '#model/sections.ts';
import { structureFindings } from '#model/writing/analyse.ts';
import { personalDataInEntry } from '#model/writing/entry-privacy.ts';
import type { PlacedData } from '#model/writing/entry-privacy.ts';
import type { WritingFinding } from '#model/writing/findings.ts';

import type { Issue } from '#model/issues/issue.ts';
import { unreadableIssue } from '#model/issues/unreadable.ts';

interface EntryBase {
  /** Path from the root of the repository. */
  path: string;
  id: string;
  raw: string;
  data: RawData;
  /** Data about people, soldiers and exact places, answered or not. */
  personal: PlacedData[];
}

export interface DocumentEntry extends EntryBase {
  collection: DocumentName;
  locale: Locale;
  /** Lines of the body; those of code are empty. */
  lines: string[];
  /** Line of the file where the body starts. */
  bodyLine: number;
  sections: Section[];
  faults: BodyFault[];
  references: TextReferences;
  /** Links, pictures and headings that readers stumble over. */
  advice: WritingFinding[];
}

export interface RecordEntry extends EntryBase {
  collection: Exclude<CollectionName, DocumentName>;
  locale?: undefined;
}

export type Entry = DocumentEntry | RecordEntry;

/** What came of reading a file. */
export type ReadResult = { entry: Entry } | { issue: Issue };

/** The lines of a body, with nothing where a line is code. */
function textLines({ source, isText, isBlock }: BodyText): string[] {
  let offset = 0;
  return source.split('\n').map((line) => {
    const isShown = isText(offset) || isBlock(offset);
    offset += line.length + 1;
    return isShown ? line : '';
  });
}

function parseEntry(path: string, place: EntryPath, raw: string): Entry {
  if (place.locale === undefined) {
    const data = parseRecord(raw);
    return { path, ...place, raw, data, personal: personalDataInEntry({ yaml: raw, data }) };
  }
  const { data, body, bodyLine } = parseDocument(raw);
  const text = readText(body);
  return {
    path,
    ...place,
    raw,
    data,
    personal: personalDataInEntry({ yaml: splitDocument(raw).frontMatter, data, text }),
    bodyLine,
    lines: textLines(text),
    sections: sectionsOf(body),
    faults: checkText(text),
    references: referencesIn(text),
    advice: structureFindings(text, place.locale),
  };
}

/**
 * An entry as far as the rules between entries look at it, which is quick: its text is not judged.
 * @returns undefined when the file cannot be read
 */
export function readLightly(path: string, place: EntryPath, raw: string): Entry | undefined {
  try {
    if (place.locale === undefined) return { path, ...place, raw, data: parseRecord(raw), personal: [] };
    const { data, body, bodyLine } = parseDocument(raw);
    const seen = { sections: sectionsOf(body), references: referencesIn(readText(body)) };
    return { path, ...place, raw, data, bodyLine, ...seen, personal: [], lines: [], faults: [], advice: [] };
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    return undefined;
  }
}

/** Reads the text of an entry's file; what cannot be read becomes an issue. */
export function readEntry(path: string, place: EntryPath, raw: string): ReadResult {
  try {
    return { entry: parseEntry(path, place, raw) };
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    return { issue: unreadableIssue(path, error) };
  }
}
