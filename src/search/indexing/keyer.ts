/** Says which keys a word gets in the index, and remembers for the lexicon which words lead to them. */
import { perLocale, otherLocale, type Locale, type Localized } from '#locales';

import { isAbbreviation, isPlainToo } from '../analysis/abbreviation.ts';
import { foldWord, hasCyrillic } from '../analysis/fold.ts';
import { skeletonOf } from '../analysis/skeleton.ts';
import { stemOf } from '../analysis/stem.ts';
import { createCompoundSplitter } from './dutch-compounds.ts';
import type { DutchWords } from './dutch-words.ts';

/** Stems that a word is indexed by. */
export interface WordStems {
  /** What the word is a form of; more than one only where a form belongs to several words. */
  own: readonly string[];
  /** What its parts are forms of. */
  parts: readonly string[];
  /** Written in the script of the other language: its stems are that language's. */
  isForeign: boolean;
}

export interface Keyer {
  stemsOf: (word: string) => WordStems;
  /** Stems that a query may have, each with the stems of the index that it leads to. */
  known: ReadonlyMap<string, ReadonlySet<string>>;
}

const mostOwn = 3;
const mostParts = 4;

/** Stems of a word in its language, before anything is remembered. */
type Analyse = (word: string, remember: (stem: string, target: string) => void) => Omit<WordStems, 'isForeign'>;

/** A Dutch word: by the dictionary, its parts included; a word that is not in it by its endings alone. */
function dutchAnalysis(words: DutchWords): Analyse {
  const split = createCompoundSplitter(words);
  const formsKnown = new Set<string>();

  /** The stem that a lemma is indexed by. Every form of the lemma will lead to it. */
  function stemOfLemma(lemma: string, remember: (stem: string, target: string) => void): string {
    const target = stemOf('nl', lemma);
    if (!formsKnown.has(lemma)) {
      formsKnown.add(lemma);
      for (const form of words.formsOf(lemma)) remember(stemOf('nl', form), target);
    }
    return target;
  }

  return (word, remember) => {
    const lemmas = words.lemmasOf(word);
    const own = lemmas.length > 0 ? lemmas.map((lemma) => stemOfLemma(lemma, remember)) : [stemOf('nl', word)];
    const compounds = lemmas.length > 0 ? lemmas : [word];
    const parts = compounds
      .flatMap((compound) => split(skeletonOf('nl', compound)))
      .map((part) => stemOfLemma(words.lemmasOf(part)[0] ?? part, remember));
    for (const part of parts) remember(part, part);
    return { own, parts };
  };
}

const analyseUkrainian: Analyse = (word) => ({ own: [stemOf('uk', word)], parts: [] });

function distinct(stems: readonly string[], most: number): string[] {
  return [...new Set(stems)].filter((stem) => stem !== '').slice(0, most);
}

function isForeignWord(locale: Locale, word: string): boolean {
  return locale === 'nl' && hasCyrillic(word);
}

function createKeyer(locale: Locale, analyse: Analyse): Keyer {
  const known = new Map<string, Set<string>>();
  const cache = new Map<string, WordStems>();
  const remember = (stem: string, target: string) => {
    const targets = known.get(stem);
    if (targets) targets.add(target);
    else known.set(stem, new Set([target]));
  };

  /** A word of capitals is found as it stands, with an ending behind it, and as the plain word that it may be. */
  function analyseAbbreviation(word: string): WordStems {
    const skeleton = skeletonOf(locale, word);
    const stem = stemOf(locale, word);
    const own = distinct([skeleton, ...(isPlainToo(skeleton, stem) ? [stem] : [])], mostOwn);
    for (const target of own) remember(target, target);
    if (skeleton !== '' && skeleton.startsWith(stem)) remember(stem, skeleton);
    return { own, parts: [], isForeign: false };
  }

  function analyseWord(word: string): WordStems {
    if (isForeignWord(locale, word))
      return { own: distinct([stemOf(otherLocale(locale), word)], 1), parts: [], isForeign: true };
    const { own, parts } = analyse(word, remember);
    const stems = distinct(own, mostOwn);
    const ending = stemOf(locale, word);
    const [first] = stems;
    if (first !== undefined) remember(ending, stems.includes(ending) ? ending : first);
    return { own: stems, parts: distinct(parts, mostParts).filter((part) => !stems.includes(part)), isForeign: false };
  }

  return {
    known,
    stemsOf(surface) {
      const word = foldWord(surface);
      const isShort = isAbbreviation(surface) && !isForeignWord(locale, word);
      const key = isShort ? word.toUpperCase() : word;
      const stems = cache.get(key) ?? (isShort ? analyseAbbreviation(word) : analyseWord(word));
      cache.set(key, stems);
      return stems;
    },
  };
}

/** A keyer per language, each with a memory of its own. */
export function createKeyers(words: DutchWords): Localized<Keyer> {
  const analyses: Localized<Analyse> = { nl: dutchAnalysis(words), uk: analyseUkrainian };
  return perLocale((locale) => createKeyer(locale, analyses[locale]));
}
