/** The sentence of a page that shows best why it was found. */
import { isKeyed, stripKeys } from '../analysis/key-alphabet.ts';
import type { ExcerptPart } from './excerpt.ts';

/** A word of a page as a reader sees it. */
interface ShownWord {
  text: string;
  /** Stands behind the word before it without a space: the second part of "BI-zone". */
  isJoined: boolean;
  isHit: boolean;
}

/** From one word up to but not including another. */
interface Range {
  from: number;
  to: number;
}

/** Fewest words of what reads as a sentence, and most that are shown. */
const fewest = 6;
const most = 40;
/** Words before a hit, where a sentence is too long to show. */
const before = 10;

const endSign = /[.!?…][)»”’"]*$/u;
const startSign = /^[("«“‘]*[\p{Lu}\p{N}]/u;
/** Short for a word that another one follows: their full stop ends no sentence. */
const abbreviated =
  /^[("«“‘]*(?:art|bijv|blz|bv|ca|dr|mr|nr|o\.a|vgl|zgn|буд|бул|вул|див|ім|м|напр|обл|п|пп|пл|пров|просп|с|смт|ст|ч)\.$/iu;

function shownWords(content: string, locations: readonly number[]): ShownWord[] {
  const hits = new Set(locations);
  return content.split(/\s+/u).map((word, at) => ({
    text: stripKeys(word),
    isJoined: isKeyed(word) && word.startsWith('|'),
    isHit: hits.has(at),
  }));
}

function isEnd(words: readonly ShownWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return true;
  return !next.isJoined && endSign.test(word.text) && !abbreviated.test(word.text) && startSign.test(next.text);
}

/** Every sentence, and what stands between signs like one. */
function sentencesOf(words: readonly ShownWord[]): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  words.forEach((_, at) => {
    if (!isEnd(words, at)) return;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  });
  return sentences;
}

function hitsIn(words: readonly ShownWord[], { from, to }: Range): ShownWord[] {
  return words.slice(from, to).filter(({ isHit }) => isHit);
}

/** How well a range shows why the page was found; a label or a heading shows less than a sentence. */
function worthOf(words: readonly ShownWord[], range: Range): number {
  const different = new Set(hitsIn(words, range).map(({ text }) => text.toLowerCase().slice(0, 5))).size;
  const isSentence = range.to - range.from >= fewest && endSign.test(words[range.to - 1]?.text ?? '');
  return different + (isSentence ? 0.5 : 0);
}

function cut(words: readonly ShownWord[], { from, to }: Range): Range {
  if (to - from <= most) return { from, to };
  const hit = words.findIndex(({ isHit }, at) => isHit && at >= from);
  const start = Math.max(from, Math.min(hit - before, to - most));
  return { from: start, to: Math.min(to, start + most) };
}

function partsOf(words: readonly ShownWord[], { from, to }: Range, sentence: Range): ExcerptPart[] {
  const parts = words.slice(from, to).flatMap(({ text, isJoined, isHit }, at): ExcerptPart[] => {
    const [, sign = '', word = text, end = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    const space = at === 0 || isJoined ? '' : ' ';
    const pieces = isHit
      ? [
          { text: space + sign, hit: false },
          { text: word, hit: true },
          { text: end, hit: false },
        ]
      : [{ text: space + text, hit: false }];
    return pieces.filter((piece) => piece.text !== '');
  });
  const dots = (text: string): ExcerptPart => ({ text, hit: false });
  return [...(from > sentence.from ? [dots('… ')] : []), ...parts, ...(to < sentence.to ? [dots(' …')] : [])];
}

/**
 * The sentence with most of the words that were asked for, the first of equals; a short one with the one behind it. For a page that
 * was found by its title alone it is the first sentence.
 * @param content as the index has it, with keys
 * @param locations numbers of the words that were found
 */
export function bestSentence(content: string, locations: readonly number[]): ExcerptPart[] {
  const words = shownWords(content, locations);
  const sentences = sentencesOf(words);
  const worths = sentences.map((range) => worthOf(words, range));
  const at = worths.indexOf(Math.max(...worths));
  const best = sentences[at];
  if (!best) return [];
  const next = sentences[at + 1];
  const isShort = best.to - best.from < fewest && next !== undefined && next.to - best.from <= most;
  const sentence = isShort ? { from: best.from, to: next.to } : best;
  return partsOf(words, cut(words, sentence), sentence);
}
