import { splitDocument } from '#model/entry-file.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { municipalitiesIn } from '#model/ukrainian-facts.ts';
import { fieldHints, proseFindings } from '#model/writing/analyse.ts';
import type { WritingFinding } from '#model/writing/findings.ts';
import { quotedWords } from '#model/writing/wording.ts';

import type { DocumentEntry, Entry } from '#model/rules/entry.ts';
import { fieldTexts } from '../field-texts.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { ContentTree } from '../load-content.ts';
import { placesOf } from '../grouped-documents.ts';
import { lineOf } from '#model/rules/locate.ts';

function issueOf(file: string, line: number, { kind, found, values }: WritingFinding): Issue {
  return { kind, file, line, values: { ...values, found: quotedWords(found) } };
}

/** Whether a whole text is about people or places in Ukraine, whatever a form says: a visit always is. */
function isInUkraine(tree: ContentTree, { collection, data }: Entry): boolean {
  const known = placesOf(tree);
  return collection === 'visits' || municipalitiesIn(collection, data).some(({ id }) => known.ukrainianName(id));
}

/** Links lead somewhere by their words, pictures are described, and headings skip no level. */
export function checkStructure(tree: ContentTree): Issue[] {
  return tree.documents.flatMap(({ path, bodyLine, advice }) => {
    return advice.map((finding) => issueOf(path, finding.line + bodyLine - 1, finding));
  });
}

function bodyHints(tree: ContentTree, entry: DocumentEntry, today: string): Issue[] {
  const context = { locale: entry.locale, today, isInUkraine: isInUkraine(tree, entry) };
  const findings = proseFindings(readText(splitDocument(entry.raw).body), context);
  return findings.map((finding) => issueOf(entry.path, finding.line + entry.bodyLine - 1, finding));
}

function hintsInFields(tree: ContentTree, entry: Entry, today: string): Issue[] {
  const context = { today, isInUkraine: isInUkraine(tree, entry) };
  return fieldTexts(entry).flatMap(({ text, locale, path }) => {
    const findings = fieldHints(text, { locale, ...context });
    return findings.map((finding) => issueOf(entry.path, lineOf(entry, path), finding));
  });
}

/** Sentences are short, words are plain, and nothing tells too much of a place in Ukraine: hints. */
export function checkWriting(tree: ContentTree, today: string): Issue[] {
  return [
    ...tree.documents.flatMap((entry) => bodyHints(tree, entry, today)),
    ...[...tree.documents, ...tree.records].flatMap((entry) => hintsInFields(tree, entry, today)),
  ];
}
