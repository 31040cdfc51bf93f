/**
 * Which terms of the glossary a text holds, so that a translator sees how the other language says
 * them. Words are compared by their beginnings, without a dictionary: a word of five letters or more
 * may lose the vowel or soft sign at its end and gain up to four letters there, which covers most
 * plurals and cases of Dutch and Ukrainian nouns; a shorter word or an abbreviation counts only as it
 * is written. Vowels that change inside a word are not seen: the glossary lists such forms as
 * variants.
 */
import type { Locale, Localized } from '#locales';
import { quotedWordsIn } from '#model/writing/quoted-words.ts';

/** A term of the glossary, as far as a translator needs it. */
export interface Term {
  word: Localized;
  /** Other names and forms, per language. */
  variants: Localized<readonly string[]>;
  /** Those of them that texts do not use. */
  searchOnly: Localized<readonly string[]>;
  /** Degree of equivalence: a key of the model's options. */
  equivalence: string;
  /** What not to say, per language; a word between quotation marks is one to avoid. */
  beware: Localized | undefined;
}

export interface TermHint {
  term: Term;
  /** Words to avoid that the translation uses. */
  avoided: string[];
}

/** Fewest letters of a word that may change its end: alone, and inside a phrase. */
const shortest = { alone: 5, inPhrase: 4 };

/** Most letters of an ending. */
const longestEnding = 3;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Apostrophes and dashes in one shape. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑–]/gu, '-');
}

interface WordPattern {
  /** Letters that every form begins with, in lower case. */
  start: string;
  pattern: string;
}

function wordPattern(word: string, fewest: number): WordPattern {
  const isFixed = word.length < fewest || word === word.toUpperCase();
  if (isFixed) return { start: word.toLowerCase(), pattern: escaped(word) };
  const stem = word.replace(/[aeiouyаеєиіїоуюяйь]$/iu, '');
  return { start: stem.toLowerCase(), pattern: `${escaped(stem)}\\p{L}{0,${longestEnding}}` };
}

/**
 * A function that tells whether a text holds a word or phrase, in any form that this module knows. Hundreds are asked for: only
 * those of which all beginnings stand in the text are looked for.
 */
export function searchIn(text: string): (phrase: string) => boolean {
  const source = plain(text);
  const lower = source.toLowerCase();
  return (phrase) => {
    const words = plain(phrase)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const fewest = words.length > 1 ? shortest.inPhrase : shortest.alone;
    const patterns = words.map((word) => wordPattern(word, fewest));
    if (words.length === 0 || !patterns.every(({ start }) => lower.includes(start))) return false;
    const pattern = patterns.map((word) => word.pattern).join('\\s+');
    return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').test(source);
  };
}

/** The word and its variants in a language, the parts of `a / b` apart. */
function namesOf({ word, variants }: Term, locale: Locale): string[] {
  return [...word[locale].split(/\s*[/;]\s*/u), ...variants[locale]].filter((name) => name !== '');
}

/**
 * Terms that occur in the source, in the order of the glossary.
 * @param texts what the source and the translation say, and their languages
 */
export function termHints(
  terms: readonly Term[],
  texts: { from: Locale; to: Locale; source: string; translation: string },
): TermHint[] {
  const isInSource = searchIn(texts.source);
  const isInTranslation = searchIn(texts.translation);
  return terms
    .filter((term) => namesOf(term, texts.from).some(isInSource))
    .map((term) => {
      const own = namesOf(term, texts.to).map((name) => plain(name).toLowerCase());
      const unused = new Set(term.searchOnly[texts.to].map((name) => plain(name).toLowerCase()));
      const avoided = [...quotedWordsIn(term.beware?.[texts.to] ?? ''), ...term.searchOnly[texts.to]].filter((word) => {
        const name = plain(word).toLowerCase();
        return (unused.has(name) || !own.includes(name)) && isInTranslation(word);
      });
      return { term, avoided };
    });
}
