import { isLocale } from '#locales';
import type { Locale } from '#locales';
import { parseBlock } from '#model/block-source.ts';

import type { Issue } from '../issue.ts';
import type { DocumentEntry, Entry } from '../entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';
import type { FieldPath } from '../locate.ts';
import { typographyFaults } from '../typography.ts';
import { filledFields } from '../walk-fields.ts';

interface TextField {
  text: string;
  locale: Locale;
  path: FieldPath;
}

/** The texts in the fields of an entry whose language is known. Titles of sources keep their own form. */
function fieldTexts(entry: Entry): TextField[] {
  return filledFields(entry).flatMap(({ field, path, value }): TextField[] => {
    const { locale } = entry;
    if (field.kind === 'text' && locale && typeof value === 'string' && path.length === 1)
      return [{ text: value, locale, path }];
    if (field.kind !== 'localized' || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, text]: [string, unknown]) => {
      return isLocale(key) && typeof text === 'string' ? [{ text, locale: key, path: [...path, key] }] : [];
    });
  });
}

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
