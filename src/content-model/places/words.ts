/** The words of a text as somebody hears them who looks for a name: without marks, invisible signs and tricks. */
import { remember } from '../remember.ts';

import { startsSentence } from './sentence-start.ts';
import { soundsOf } from './sound.ts';

export interface Word {
  /** As it stands in the text. */
  text: string;
  /** Its sounds: more than one where a letter may stand for another; the same list each time a word is met. */
  sounds: readonly string[];
  /** Line in the text, counted from 1. */
  line: number;
  isCapital: boolean;
  /** Whether a sentence starts with it, where every word has a capital. */
  isFirst: boolean;
  /** Whether it stands in a part of an address or of a file's name, where no word has a capital. */
  isPath: boolean;
  /** Whether a full stop follows at once, as after `м.`. */
  isShort: boolean;
}

/** Signs that nobody sees, and marks of Markdown that may stand inside a word. */
const unseen = /[\p{Cf}\u034F\u115F\u1160\u3164\uFE00-\uFE0F*_~`\\]/gu;

/** Letters and figures, with what may stand between two of them inside a word; a hyphen may end a line. */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‘`´′]|[-‐‑](?:\n[ \t]*)?)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** One letter after the other, each apart. */
const spaced = /(?<![\p{L}\p{N}])\p{L}\p{M}*(?:[ \u00a0.·]\p{L}\p{M}*){3,}(?![\p{L}\p{N}])/gu;

const reference = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu;

function decoded(text: string): string {
  return text
    .replace(reference, (_, hex: string | undefined, number: string | undefined) => {
      const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll('&shy;', '');
}

/** Tells the line of an offset; offsets come in their order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let passed = 0;
  return (offset) => {
    if (offset < passed) [line, passed] = [1, 0];
    for (let at = text.indexOf('\n', passed); at !== -1 && at < offset; at = text.indexOf('\n', passed)) {
      line += 1;
      passed = at + 1;
    }
    return line;
  };
}

interface Piece {
  text: string;
  offset: number;
}

/** A word, and the parts of it that hyphens join. */
function piecesOf({ text, offset }: Piece): Piece[] {
  const parts = [...text.matchAll(/[^-‐‑\n\t ]+/gu)];
  return parts.length < 2 ? [] : parts.map(({ 0: part, index }) => ({ text: part, offset: offset + index }));
}

interface Context {
  clean: string;
  isPath: boolean;
  lineAt: (offset: number) => number;
}

const heard = remember(soundsOf);

function toWord({ text, offset }: Piece, { clean, isPath, lineAt }: Context): Word {
  const [letter = ''] = text;
  const plain = /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
  let isFirst: boolean | undefined;
  return {
    text: plain,
    get sounds() {
      return heard(plain);
    },
    line: lineAt(offset),
    isCapital: letter !== letter.toLowerCase(),
    get isFirst() {
      return (isFirst ??= startsSentence(clean, offset));
    },
    isPath,
    isShort: clean[offset + text.length] === '.',
  };
}

/**
 * The words of a text in their order, as rows in which neighbours may be told by: the words with their hyphens, the
 * parts between the hyphens, and letters that stand apart, put together.
 */
export function wordRows(text: string, isPath = false): Word[][] {
  const clean = decoded(text).replace(unseen, isPath ? ' ' : '');
  const whole = [...clean.matchAll(wordPattern)].map(({ 0: word, index }) => ({ text: word, offset: index }));
  const parts = whole.flatMap((piece) => {
    const pieces = piecesOf(piece);
    return pieces.length > 0 ? pieces : [piece];
  });
  const together = [...clean.matchAll(spaced)].flatMap(({ 0: letters, index }) => {
    const joined = letters.replace(/[ \u00a0.·]/gu, '');
    // A word of one letter may stand before it and after it.
    return [joined, joined.slice(1), joined.slice(0, -1), joined.slice(1, -1)].map((word) => ({
      text: word,
      offset: index,
    }));
  });
  const rows = [whole, ...(parts.length > whole.length ? [parts] : []), ...together.map((piece) => [piece])];
  return rows.map((row) => {
    const context = { clean, isPath, lineAt: lineCounter(clean) };
    return row.map((piece) => toWord(piece, context));
  });
}
