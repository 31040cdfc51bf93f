/** How Dutch and Ukrainian are set: quotes, apostrophes and dashes. */
import type { Locale, Localized } from '#locales';

export type TypographyKind = 'straight-quotes' | 'wrong-apostrophe' | 'hyphen-as-dash' | 'not-composed';

export interface TypographyFault {
  kind: TypographyKind;
  words: string;
  /** How it should be. */
  right: string;
}

interface Rule {
  kind: TypographyKind;
  pattern: RegExp;
  right: (words: string, locale: Locale) => string;
}

const quotes = { nl: '‘$1’', uk: '«$1»' } as const satisfies Localized;
const dashes = { nl: '–', uk: '—' } as const satisfies Localized;

const rules: readonly Rule[] = [
  {
    kind: 'straight-quotes',
    pattern: /"[^"\n]+"/gu,
    right: (words, locale) => words.replace(/"(.*)"/u, quotes[locale]),
  },
  {
    kind: 'wrong-apostrophe',
    pattern: /\p{L}+['`ʼ]\p{L}+|\p{Script=Cyrillic}+‘\p{Script=Cyrillic}+/gu,
    right: (words) => words.replace(/['`ʼ‘]/gu, '’'),
  },
  {
    kind: 'hyphen-as-dash',
    pattern: /[\p{L}\p{N})»’".,!?]+ -{1,2} [\p{L}\p{N}(«‘"]+/gu,
    right: (words, locale) => words.replace(/ -{1,2} /u, ` ${dashes[locale]} `),
  },
];

/** What every rule looks for; most texts have none of it. */
const suspects = /["'`ʼ‘]| --? /u;

/** Whatever in a text goes against the habits of its language. */
export function typographyFaults(text: string, locale: Locale): TypographyFault[] {
  const applying = suspects.test(text) ? rules : [];
  const faults = applying.flatMap(({ kind, pattern, right }) => {
    return [...text.matchAll(pattern)].map(([words]) => ({ kind, words, right: right(words, locale) }));
  });
  if (text === text.normalize('NFC')) return faults;
  return [...faults, { kind: 'not-composed', words: '', right: '' }];
}
