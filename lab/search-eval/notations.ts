/** What is written in more than one way: as a page has it, and as readers type it. */
import type { Locale, Localized } from '../../src/locales.ts';

import { createRandom } from '../../tests/support/random.ts';
import { pick, type Random } from './draw.ts';

export const notationKinds = ['laws', 'numbers', 'abbreviations', 'joined', 'quoted'] as const;
type NotationKind = (typeof notationKinds)[number];

export interface Notation {
  kind: NotationKind;
  written: string;
  /** Other ways to write the same. */
  asked: readonly string[];
}

/** Numbers of convocations of the Verkhovna Rada, in Latin letters and in Cyrillic ones that look the same. */
const convocations = [
  ['IX', '\u0406\u0425'],
  ['VIII', 'V\u0406\u0406\u0406'],
  ['VI', 'V\u0406'],
] as const;

function law(_: Locale, random: Random): Notation {
  const [latin, alike] = pick(convocations, random);
  const number = String(1000 + Math.floor(random() * 8999));
  return {
    kind: 'laws',
    written: `№\u00A0${number}-${latin}`,
    asked: [
      `${number}-${latin}`,
      `№${number}-${latin}`,
      `${number}–${alike}`,
      `${number} ${latin}`,
      `${number}-${alike}`,
    ],
  };
}

const between: Localized = { nl: '.', uk: '\u00A0' };

function grouped(locale: Locale, random: Random): Notation {
  const digits = String(10_000 + Math.floor(random() * 899_999));
  const withSign = (sign: string) => `${digits.slice(0, -3)}${sign}${digits.slice(-3)}`;
  const asked = ['', '.', ' ', '\u00A0', '\u202F'].filter((sign) => sign !== between[locale]).map(withSign);
  return { kind: 'numbers', written: withSign(between[locale]), asked };
}

const consonants: Localized = { nl: 'BCDFGHJKLMNPQRSTVWXZ', uk: 'БВГДЖЗКЛМНПРСТФХЦЧШ' };

function abbreviation(locale: Locale, random: Random): Notation {
  const letters = Array.from({ length: 5 }, () => pick([...consonants[locale]], random)).join('');
  return { kind: 'abbreviations', written: letters, asked: [letters, letters.toLowerCase(), `«${letters}»`] };
}

type WordsOf = () => readonly [string, string];

function joined(words: WordsOf): Notation {
  const [one, other] = words();
  const asked = ['-', '–', '—', ' ', '/', '\u2011'].map((sign) => `${one}${sign}${other}`);
  return { kind: 'joined', written: `${one}-${other}`, asked };
}

function quoted(words: WordsOf): Notation {
  const [one, other] = words();
  return {
    kind: 'quoted',
    written: `${one} ${other}`,
    asked: [`"${one} ${other}"`, `«${one} ${other}»`, `“${one} ${other}”`, `„${one} ${other}”`],
  };
}

interface NotationOptions {
  locale: Locale;
  seed: number;
  /** How many of each kind. */
  count: number;
  /** Words of the language for what is made of two. */
  words: readonly string[];
}

/** The same notations each time for the same options, each kind by itself. */
export function makeNotations({ locale, seed, count, words }: NotationOptions): Record<NotationKind, Notation[]> {
  const random = createRandom(seed);
  const two: WordsOf = () => [pick(words, random), pick(words, random)];
  const list = (make: () => Notation) => Array.from({ length: count }, make);
  return {
    laws: list(() => law(locale, random)),
    numbers: list(() => grouped(locale, random)),
    abbreviations: list(() => abbreviation(locale, random)),
    joined: list(() => joined(two)),
    quoted: list(() => quoted(two)),
  };
}
