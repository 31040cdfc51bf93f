import { parseBlock } from '#model/block-source.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { DocumentEntry, Entry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';
import { fieldTexts } from '../field-texts.ts';
import { typographyFaults } from '../typography.ts';

/** The words of a line of a text: without code, addresses, and the marks of a block. */
function wordsOf(line: string): string {
  const block = parseBlock(line);
  if (block) return Object.values(block.values).join('\n');
  return line
    .replace(/`[^`]*`|=\s*"[^"]*"/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ']')
    .replace(/https?:\/\/\S+/gu, ' ');
}

function bodyIssues(entry: DocumentEntry): Issue[] {
  return entry.lines.flatMap((line, at) => {
    return typographyFaults(wordsOf(line), entry.locale).map(({ kind, words, right }): Issue => {
      return { kind, file: entry.path, line: at + entry.bodyLine, values: { words, right } };
    });
  });
}

/** Texts use the quotes, apostrophes and dashes of their language. */
export function checkTypography(tree: ContentTree): Issue[] {
  const entries: readonly Entry[] = [...tree.documents, ...tree.records];
  const inFields = entries.flatMap((entry) => {
    return fieldTexts(entry).flatMap(({ text, locale, path }) => {
      return typographyFaults(text, locale).map(({ kind, words, right }): Issue => {
        return { kind, file: entry.path, line: lineOf(entry, path), values: { words, right } };
      });
    });
  });
  return [...inFields, ...tree.documents.flatMap(bodyIssues)];
}
