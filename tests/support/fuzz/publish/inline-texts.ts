/** Pieces of a line of a text, with the words that must stand on the page. */
import fc from 'fast-check';

import type { Locale } from '#locales';
import type { OutlineSection } from '#model/fields.ts';

import { fieldText, markWord, plainWords } from './field-texts.ts';

/** A piece of a text, with words of it that a reader must see. */
export interface MadeText {
  text: string;
  words: readonly string[];
}

export interface TextAround {
  locale: Locale;
  outline: readonly OutlineSection[];
  /** Addresses that a link of the text may have: `../guides/bi-zone`. */
  links: readonly string[];
  /** How many sources the document lists. */
  sources: number;
  picture: string | undefined;
  /** Whether pieces without any order stand among the others. */
  isDaring: boolean;
}

export type Made = fc.Arbitrary<MadeText>;

export const bare = (text: string): MadeText => ({ text, words: [] });

export function joined(pieces: readonly MadeText[], between: string): MadeText {
  return { text: pieces.map(({ text }) => text).join(between), words: pieces.flatMap(({ words }) => words) };
}

/** A line of words of which one stands nowhere else. */
export function line({ locale }: TextAround): Made {
  const word = fc.constantFrom(...plainWords[locale]);
  return fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), markWord, fc.array(word, { maxLength: 3 }))
    .map(([before, mark, after]) => ({ text: [...before, mark, ...after].join(' '), words: [mark] }));
}

/** Signs as they are typed: those of Markdown stay signs. */
function typedSigns({ locale }: TextAround): Made {
  return fieldText({ locale, max: 60 }).map((text) => {
    const escaped = text.replace(/[\s\u2028\u2029\0]+/gu, ' ').replace(/[!"#$%&'()*+,\-./:;=?@[\\\]^_`|~>]/gu, '\\$&');
    return bare(escaped.trim());
  });
}

function link(around: TextAround): Made {
  const { links, sources } = around;
  const numbers = Array.from({ length: sources }, (_, at) => `#s${at + 1}`);
  const targets = [
    ...links,
    ...numbers,
    'https://example.org/a?b=c',
    'https://example.org/a_(b)',
    'mailto:info@example.org',
  ];
  return fc
    .tuple(line(around), fc.constantFrom(...targets))
    .map(([{ text, words }, target]) => ({ text: `[${text}](${target})`, words }));
}

function marked(around: TextAround): Made {
  return fc
    .tuple(fc.constantFrom('*', '**', '~~', '`', '_', '***'), line(around))
    .map(([mark, { text, words }]) => ({ text: `${mark}${text}${mark}`, words }));
}

export function inline(around: TextAround): Made {
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: line(around) },
        { weight: 2, arbitrary: marked(around) },
        { weight: 2, arbitrary: link(around) },
        { weight: 2, arbitrary: typedSigns(around) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((pieces) => joined(pieces, ' '));
}

export function indented({ text, words }: MadeText, mark: string): MadeText {
  return { text: mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`), words };
}
