/** Texts for fields: ordinary words among what YAML, HTML, Markdown or a reader of numbers could take for something else. */
import fc from 'fast-check';

import type { Locale, Localized } from '#locales';
import { withoutHiddenSigns } from '#model/hidden-signs.ts';

/** Plain words that name no person and no place. */
export const plainWords = {
  nl: ['de', 'het', 'een', 'met', 'over', 'plan', 'raad', 'afspraak', 'ondernemers', 'bedrijventerrein', 'één', 'geld'],
  uk: [
    'та',
    'і',
    'що',
    'про',
    'план',
    'рада',
    'домовленість',
    'підприємці',
    'об’єднання',
    'кошти',
    'їхній',
    'громадою',
  ],
} as const satisfies Localized<readonly string[]>;

/** What another reader of YAML takes for a day, a number, a truth, nothing, or a mark of its own. */
const yamlLike = [
  ...[
    '2026-03-17',
    '2026-03',
    '2026',
    '2026-03-17T10:00:00Z',
    '12:30',
    '12:30:45',
    '1_000',
    '0o17',
    '017',
    '0x1F',
    '1e5',
  ],
  ...['.5', '-1', '+1', '.inf', '.nan', 'null', 'Null', '~', 'true', 'False', 'yes', 'No', 'on', 'OFF', 'y', 'n'],
  ...['=', '<<', '-', '?', ':', '- a', '? a', 'a: b', 'a:', ': a', 'a #b', '# a', '{a: b}', '[a]', '[a, b', '&a', '*a'],
  ...['!a', '!!str a', '|', '>', '>-', '%a', '%YAML 1.1', '@a', '`a`', '"a"', "'a'", '"', "'", '---', '...', '--- a'],
  ...['a"b', "a'b", 'a\\b', '\\n', 'C:\\a\\b', ',', 'a,b', ', a', ']', '}'],
];

/** What HTML, MDX or Markdown takes for a mark. */
const markupLike = [
  ...[
    '<b>a</b>',
    '</title>',
    '</script>',
    '<!--',
    '-->',
    '<br/>',
    'a < b > c',
    '&amp;',
    '&nbsp;',
    '&copy;',
    '&#60;',
    'R&D',
  ],
  ...['{a}', '{/* a */}', '${a}', '%s', '100%', '%20', '{{a}}', '*a*', '_a_', '**', '`a', '[a](b)', '![a](b)', '[^1]'],
  ...[
    '# a',
    '> a',
    '+ 31',
    '1. a',
    '1) a',
    '~~a~~',
    '| a | b |',
    'a\\',
    'http://€',
    'www.example.org',
    'a@example.org',
  ],
  // What Vite, Rolldown and Astro replace in the code of a build.
  ...[
    '__VITE_ASSET__abcdef12__',
    '__VITE_PUBLIC_ASSET__deadbeef__',
    '__VITE_IS_MODERN__',
    '!~{001}~',
    '__ASTRO_IMAGE_a.png',
  ],
];

/** Hidden, turning and joining signs, letters of other scripts, and signs of more than one code unit. */
const oddSigns = [
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u2028',
    '\u0000',
    '\u0007',
    '\u0085',
  ],
  ...['\ue000', '\uf0b7', '\uffff', '\ud800', '\ufffd', '\u00a0', '\u2009', '\u3000', '\t', '\r', '\r\n', '\n'],
  ...['🇺🇦', '👩‍👩‍👧‍👦', '👍🏽', '𝒜', 'e\u0301', 'и\u0306', 'ﬁ', 'ß', 'ł', 'ø', 'ĳ', 'æ', 'İ', 'ǆ', '½', '²', '№', '…'],
  ...['שלום', 'مرحبا', '中文', 'ไทย', 'ا\u0654', '„a”', '«a»', '“a”', '‘a’', '–', '—', '−', '‑', '’', "''", '""'],
];

const longWords = ['a'.repeat(70), 'Бу'.repeat(40), 'https://example.org/'.concat('a'.repeat(90)), 'x-'.repeat(50)];

/** A word that stands nowhere else, for finding what should be shown and what should not. */
export const markWord: fc.Arbitrary<string> = fc
  .noBias(fc.integer({ min: 0, max: 24 ** 6 - 1 }))
  .map(
    (number) =>
      `zq${Array.from({ length: 6 }, (_, at) => 'abcdefghjklmnopqrstuvwxz'[Math.floor(number / 24 ** at) % 24]).join('')}`,
  );

const spaces = fc.constantFrom('', '', '', '', ' ', '  ', '\t', '\n', '\u00a0');

function cut(text: string, max: number): string {
  return text.length <= max ? text : Array.from(text.slice(0, max)).slice(0, -1).join('');
}

function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(withoutHiddenSigns(text));
}

export interface TextWish {
  locale: Locale;
  /** Most characters. */
  max?: number | undefined;
}

/** Any text that a field may be given and that says something. */
export function fieldText({ locale, max = 400 }: TextWish): fc.Arbitrary<string> {
  const odd = fc.constantFrom(...yamlLike, ...markupLike, ...oddSigns);
  const piece = fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...plainWords[locale]) },
    { weight: 4, arbitrary: odd },
    { weight: 2, arbitrary: markWord },
    { weight: 1, arbitrary: fc.constantFrom(...longWords) },
  );
  const mixed = fc
    .tuple(
      spaces,
      fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ' ', '', ', ', '. ')), { minLength: 1, maxLength: 8 }),
      spaces,
    )
    .map(([before, pieces, after]) => before + pieces.flat().slice(0, -1).join('') + after);
  const plain = fc
    .array(fc.constantFrom(...plainWords[locale]), { minLength: 2, maxLength: 9 })
    .map((all) => all.join(' '));
  return fc
    .oneof({ weight: 6, arbitrary: plain }, { weight: 3, arbitrary: mixed }, { weight: 1, arbitrary: odd })
    .map((text) => cut(text, max))
    .filter(isVisible);
}

/** What says nothing or too much, and a form may still send. */
export function wrongText({ max }: TextWish): fc.Arbitrary<string> {
  return fc.constantFrom(
    '',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\0',
    'x'.repeat((max ?? 5000) + 1),
    '🇺🇦'.repeat((max ?? 400) / 4 + 1),
  );
}
