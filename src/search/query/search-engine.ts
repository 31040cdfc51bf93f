/** Searches the keyed index: makes keys of a query, lets Pagefind find and rank pages, and joins what it found. */
import type { Locale, Localized } from '#locales';

import { encodeStem, foreignMark, keyOf, terminator } from '../analysis/key-alphabet.ts';
import { stemOf } from '../analysis/stem.ts';
import type { Titles } from '../titles-format.ts';
import { wordsOf } from '../analysis/words.ts';
import { rankByWords, type WordResults } from './any-word.ts';
import { combinationsOf, everyChoice, isCorrected, isKnown, understood, type Token } from './combinations.ts';
import { HitList, type Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { shownPage, surfaceOf } from './page-text.ts';
import type { Pagefind, PagefindResult } from './pagefind-client.ts';
import { parseQuery } from './parse-query.ts';
import { isNamedSo } from './named-so.ts';
import { readToken, skeletonsOf } from './reading.ts';

export interface SearchAnswer {
  hits: Hit[];
  /** The query as it was understood, when nothing was found for what was typed. */
  understood?: string;
  /** Words of the query that no page knows; the hits are without them. */
  unknown: string[];
}

/** Weights of searches: what is typed counts most. */
const weights = {
  typed: 4,
  verb: 3.5,
  corrected: 3,
  unsureCompletion: 4.2,
  completion: 2.5,
  slip: 1.5,
};
const laterCorrection = 0.15;
const mostPreloads = 40;
const mostOtherCompletions = 8;
const shortestSurePrefix = 4;
const enoughHits = 10;
const fewHits = 3;
/** More words are a question, which no page has as it stands. */
const longestPhrase = 4;
const mostPhrases = 12;

/** Whether the last letters of a name change with its place in a sentence. */
const namesHaveOneForm: Localized<boolean> = { nl: true, uk: false };

/** What a search needs of the site. */
export interface SearchFiles {
  pagefind: Pagefind;
  lexicon: Lexicon;
  /** Titles of all pages, where they fit in a small file. */
  titles: Titles | undefined;
}

export class SearchEngine {
  readonly #locale: Locale;
  readonly #pagefind: Pagefind;
  readonly #lexicon: Lexicon;
  readonly #titles: Titles | undefined;

  constructor(locale: Locale, { pagefind, lexicon, titles }: SearchFiles) {
    this.#locale = locale;
    this.#pagefind = pagefind;
    this.#lexicon = lexicon;
    this.#titles = titles;
  }

  /** Every page of the index. */
  async all(): Promise<Hit[]> {
    const list = new HitList();
    list.add(await this.#find(null), 0);
    return list.toList(shownPage);
  }

  /**
   * Finds pages.
   * @param query as typed; its last word may not be finished
   * @throws when a file of the index cannot be fetched
   */
  async search(query: string): Promise<SearchAnswer> {
    const { tokens: texts, names, phrases } = parseQuery(this.#locale, query);
    const tokens = await this.#withoutOtherForms(await this.#read(texts, names), names);
    const known = tokens.filter(isKnown);
    const unknown = tokens.filter((token) => !known.includes(token)).map(({ text }) => text);
    const last = known.at(-1);
    if (!last) return { hits: [], unknown };
    const list = new HitList();
    const exact = await this.#exactForms(last);
    const isUnsure = last.readings.length > 0 && exact.length === 0;
    await this.#addCombinations(list, known);
    if (known.length === 1) list.favour(exact);
    else if (texts.length <= longestPhrase) list.favour(await this.#withPhrase(texts));
    await this.#addCompletions(list, known, isUnsure);
    if (known.length > 1 && list.size < fewHits) await this.#addSingles(list, known);
    if (known.length === 1 && isUnsure && list.size < enoughHits) await this.#addSlips(list, last);
    list.lead((id) => isNamedSo(this.#locale, this.#titles?.namesOf(id) ?? [], texts.join(' ')));
    for (const phrase of phrases) list.keep(new Set((await this.#withPhrase(phrase)).map(({ id }) => id)));
    return { hits: list.toList(shownPage), unknown, ...understood(known) };
  }

  /** Reads all words; when one is not known, with all of the lexicon at hand, and at last by its parts. */
  async #read(texts: readonly string[], names: ReadonlySet<string>): Promise<Token[]> {
    await this.#lexicon.load(texts.flatMap((text) => skeletonsOf(this.#locale, text)));
    const read = (words: readonly string[]) =>
      words.map((text, index) => ({
        text,
        ...readToken(this.#locale, text, this.#lexicon, {
          isLast: index === words.length - 1,
          isName: names.has(text),
        }),
      }));
    const tokens = read(texts);
    if (tokens.every(isKnown)) return tokens;
    await this.#lexicon.load();
    const again = read(texts);
    const parts = again.map((token) => (isKnown(token) ? [token.text] : wordsOf(token.text).map(({ text }) => text)));
    return parts.some((words) => words.length > 1) ? read(parts.flat()) : again;
  }

  /** A Dutch name has no forms: one that no page has as it stands is not known (De Vries, and the verb vriezen). */
  async #withoutOtherForms(tokens: readonly Token[], names: ReadonlySet<string>): Promise<Token[]> {
    if (!namesHaveOneForm[this.#locale]) return [...tokens];
    return Promise.all(
      tokens.map(async (token) => {
        const isForm = token.readings.some(({ kind, shown }) => kind === 'typed' && shown === undefined);
        const isLacking = isForm && names.has(token.text) && (await this.#exactForms(token)).length === 0;
        return isLacking ? { ...token, readings: [], prefix: undefined, slips: () => [] } : token;
      }),
    );
  }

  async #find(terms: string | null): Promise<readonly PagefindResult[]> {
    return (await this.#pagefind.search(terms)).results;
  }

  /** Pages that have the word in the form in which it was typed. */
  async #exactForms({ word, readings }: Token): Promise<PagefindResult[]> {
    const typed = readings.filter(({ kind }) => kind === 'typed');
    if (word === undefined) return [];
    const lists = await Promise.all(typed.map(({ keys }) => this.#find(`${keys}${surfaceOf(word)}${terminator}`)));
    return lists.flat();
  }

  async #addCombinations(list: HitList, tokens: readonly Token[]): Promise<void> {
    const hasCorrection = tokens.some(isCorrected);
    // A beginning without a word of its own is left to the completions.
    if (tokens.at(-1)?.readings.length === 0) return;
    for (const [index, { keys, isRelated, isUnsure }] of combinationsOf(tokens).entries()) {
      const sure = isUnsure ? weights.verb : weights.typed;
      const weight = hasCorrection ? weights.corrected - laterCorrection * Math.min(5, index) : sure;
      list.add(await this.#find(keys), weight, { isRelated });
    }
  }

  /** Words that begin with the last one. */
  async #addCompletions(list: HitList, tokens: readonly Token[], isUnsure: boolean): Promise<void> {
    const prefix = tokens.at(-1)?.prefix;
    if (!prefix) return;
    const { skeleton, stems } = prefix;
    const before = tokens.slice(0, -1).flatMap(({ readings }) => readings[0]?.keys ?? []);
    const targets = [...new Set(stems.flatMap((stem) => this.#lexicon.targetsOf(stem)))];
    const direct = targets.filter((target) => target.startsWith(skeleton));
    const others = targets.filter((target) => !target.startsWith(skeleton)).slice(0, mostOtherCompletions);
    const weight = isUnsure && skeleton.length >= shortestSurePrefix ? weights.unsureCompletion : weights.completion;
    // A search by a beginning sees only what is loaded.
    await Promise.all(direct.slice(0, mostPreloads).map((target) => this.#pagefind.preload(keyOf(target))));
    if (direct.length > 0) list.add(await this.#find([...before, encodeStem(skeleton)].join(' ')), weight);
    for (const target of others) list.add(await this.#find([...before, keyOf(target)].join(' ')), weight - 0.2);
  }

  /** Pages that have some of the words, when hardly any has them all. */
  async #addSingles(list: HitList, tokens: readonly Token[]): Promise<void> {
    const find = async ({ keys }: { keys: string }): Promise<WordResults> => ({
      results: await this.#find(keys),
      isRelated: keys.startsWith(foreignMark),
    });
    const words = tokens.map(({ readings }) => Promise.all(readings.slice(0, 2).map(find)));
    const all = await this.#find(null);
    list.addRanked(rankByWords(await Promise.all(words), all.length));
  }

  /** The form that was typed is on no page: it may be a slip that happens to be a form of another word. */
  async #addSlips(list: HitList, { slips }: Token): Promise<void> {
    for (const { keys } of slips()) list.add(await this.#find(keys), weights.slip);
  }

  /** Pages in which these words stand together: a form that may be of several words has the key of one of them. */
  async #withPhrase(phrase: readonly string[]): Promise<PagefindResult[]> {
    const words = phrase.map((word) => {
      const stem = stemOf(this.#locale, word);
      const targets = this.#lexicon.targetsOf(stem);
      return (targets.length > 0 ? targets : [stem]).map((target) => `${keyOf(target)}${surfaceOf(word)}${terminator}`);
    });
    const found = await Promise.all(everyChoice(words, mostPhrases).map((terms) => this.#find(`"${terms.join(' ')}"`)));
    return found.flat();
  }
}
