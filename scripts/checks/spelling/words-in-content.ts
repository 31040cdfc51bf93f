/** The words that readers see of the content, each with where it stands. */
import type { Locale } from '#locales';
import { splitDocument } from '#model/entry-file.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { passagesOf } from '#model/writing/prose.ts';

import { fieldTexts } from '../field-texts.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';

export interface FoundWord {
  word: string;
  locale: Locale;
  /** Path from the root of the repository. */
  file: string;
  line: number;
}

/** Letters, with an apostrophe or hyphen only between them. */
const wordPattern = /(?<![\p{L}\p{N}./@_])\p{L}[\p{L}\p{M}]*(?:[’'\-‑]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{N}@_]|\.\p{L})/gu;

/** A word in the letters of the other language is a name there: nobody inflects or judges it. */
const ownLetters = { nl: /^[\p{Script=Latin}’'\-‑]+$/u, uk: /^[\p{Script=Cyrillic}’'\-‑]+$/u } as const;

/** Abbreviations have no spelling to check. */
const abbreviation = /^(?:\p{Lu}{2,}|(?:\p{Lu}[.-])+\p{Lu}?)$/u;

/** The words of a text in a language, in order. */
export function wordsOf(text: string, locale: Locale): string[] {
  return [...text.normalize('NFC').matchAll(wordPattern)].flatMap(([word]) =>
    ownLetters[locale].test(word) && !abbreviation.test(word) ? [word.replaceAll('‑', '-')] : [],
  );
}

/** All words of texts and records, names of sources left out: those keep their own form. */
export function wordsInContent({ documents, records }: ContentTree): FoundWord[] {
  const inBodies = documents.flatMap(({ raw, locale, path, bodyLine }) =>
    passagesOf(readText(splitDocument(raw).body)).flatMap(({ text, line }) =>
      wordsOf(text, locale).map((word) => ({ word, locale, file: path, line: line + bodyLine - 1 })),
    ),
  );
  const inFields = [...documents, ...records].flatMap((entry) =>
    fieldTexts(entry).flatMap(({ text, locale, path }) =>
      wordsOf(text, locale).map((word) => ({ word, locale, file: entry.path, line: lineOf(entry, path) })),
    ),
  );
  return [...inBodies, ...inFields];
}
