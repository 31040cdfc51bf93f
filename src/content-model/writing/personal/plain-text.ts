/**
 * A text in the plain signs that data about people is looked for in. A reader sees no difference between a space and a
 * no-break space, or a hyphen and a dash; what cannot be seen at all cannot hide a number.
 */

/** Signs that take no place, marks on letters included: `и́` and a soft hyphen. Line feeds and tabs stay. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]|(?![\n\t])\p{Cc}/gu;

/** Full-width, enclosed and mathematical forms of letters, digits and marks. */
const otherForms = /[\uFF00-\uFFEF\u2460-\u24FF\uFE50-\uFE6B\u{1D400}-\u{1D7FF}]/gu;

const otherDigits = /(?![0-9])\p{Nd}/gu;

const standIns: readonly (readonly [RegExp, string])[] = [
  [/[\p{Zs}\t\u2800]/gu, ' '],
  [/[\p{Pd}\u2212\u2043]/gu, '-'],
  [/[\u2024\u00B7\u2027\u2219\u22C5]/gu, '.'],
  [/[\u2044\u2215]/gu, '/'],
  [/[\u00BA\u02DA]/gu, '°'],
  [/[\u2032\u2019\u2018\u00B4\u02B9\u02BC]/gu, "'"],
  [/[\u2033\u201C\u201D\u02BA]/gu, '"'],
];

/** Signs by their names in HTML, as far as they stand in what is looked for. */
const named: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  plus: '+',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  lowbar: '_',
  lpar: '(',
  rpar: ')',
  sol: '/',
  colon: ':',
  num: '#',
  deg: '°',
  prime: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
};

const isPlain = /^[\n\x20-\x7E]*$/u;

function meant(entity: string, decimal?: string, hexadecimal?: string): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (decimal === undefined && hexadecimal === undefined) return named[entity.slice(1, -1)] ?? entity;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The text with the signs that entities stand for: a block or a field may hold them as they were typed. */
function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z]{3,6});/giu, meant) : text;
}

/** The value of a digit of another script: the digits of a script follow each other from nought on. */
function digitValue(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** The text in plain signs, with the same line breaks. */
export function plainText(text: string): string {
  const lines = withoutEntities(text).replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  if (isPlain.test(lines)) return lines;
  const seen = lines
    .normalize('NFC')
    .replace(otherForms, (sign) => sign.normalize('NFKC'))
    .replace(unseen, '');
  const signs = standIns.reduce((before, [kind, sign]) => before.replace(kind, sign), seen);
  return signs.replace(otherDigits, digitValue);
}

/** The words that were found, on one line and with single spaces. */
export function onOneLine(found: string): string {
  return found.replace(/\s+/gu, ' ').trim();
}

/** An address with its signs as they are meant: `%40` is an `@`. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // Not every `%` starts a sign.
    return address;
  }
}
