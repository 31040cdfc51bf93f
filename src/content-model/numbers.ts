/**
 * Numbers as people write them in Dutch and in Ukrainian: a comma before decimals, and groups of three digits with a point in Dutch and
 * with a space in Ukrainian, as the CLDR has them for both languages.
 */
import { localeInfo } from '#locales';
import type { Locale, Localized } from '#locales';

export type NumberFault = 'unit' | 'exponent' | 'shape' | 'too-long';

export type NumberReading =
  | { kind: 'number'; value: number }
  | { kind: 'empty' }
  /** One sign, two meanings: what it is with the point between groups, and with it before decimals. */
  | { kind: 'ambiguous'; readings: readonly [number, number] }
  | { kind: 'unreadable'; fault: NumberFault; detail: string };

/** Digits that a number of JavaScript always holds. */
const mostDigits = 15;

/** Whether a point between groups is the notation of a language. */
const hasPoints: Localized<boolean> = { nl: true, uk: false };

const grouped = /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*$/u;
const minus = /^[-\u2212\u2013\u2010\u2011\uFF0D\uFE63]/u;

/** The value of a digit of any script: they stand in rows from zero to nine (Unicode, 4.6). */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(code > 0x1d7cd && code < 0x1d800 ? (code - 0x1d7ce) % 10 : value);
}

/** The same number in ASCII digits, with a plain space and a hyphen as its signs. */
function plain(text: string): string {
  return text
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/[\s\u00ad\u200b-\u200f\u2060]+/gu, ' ')
    .replaceAll('\uFF0C', ',')
    .replaceAll('\uFF0E', '.')
    .trim()
    .replace(minus, '-')
    .replace(/^([-+]) /u, '$1');
}

/** A number of digits with a point before its decimals. */
function valueOf(whole: string, decimals: string, isNegative: boolean): NumberReading {
  const digits = `${whole}${decimals}`.replace(/^0+/u, '');
  if (digits.length > mostDigits) return { kind: 'unreadable', fault: 'too-long', detail: String(mostDigits) };
  const value = Number(`${whole === '' ? '0' : whole}.${decimals === '' ? '0' : decimals}`);
  return { kind: 'number', value: isNegative && value !== 0 ? -value : value };
}

function withoutGroups(whole: string): string | undefined {
  if (/^\d*$/u.test(whole)) return whole;
  return grouped.test(whole) ? whole.replace(/[. ]/gu, '') : undefined;
}

/** Why something is no number: what stands beside the digits. */
function unreadable(text: string): NumberReading {
  if (/^[-+]?\d[\d.,]*e[-+]?\d+$/iu.test(text)) return { kind: 'unreadable', fault: 'exponent', detail: text };
  const [unit] = /[^\d.,\s+-][^\d]*/u.exec(text) ?? [];
  if (unit !== undefined && /\d/u.test(text)) return { kind: 'unreadable', fault: 'unit', detail: unit.trim() };
  return { kind: 'unreadable', fault: 'shape', detail: text };
}

/** A single point before three digits: in Dutch it parts groups, in Ukrainian it may be meant either way. */
function withPoint(whole: string, decimals: string, isNegative: boolean, locale: Locale): NumberReading {
  const asDecimals = valueOf(whole, decimals, isNegative);
  if (!grouped.test(`${whole}.${decimals}`)) return asDecimals;
  const asGroups = valueOf(`${whole}${decimals}`, '', isNegative);
  if (hasPoints[locale] || asGroups.kind !== 'number' || asDecimals.kind !== 'number') return asGroups;
  return { kind: 'ambiguous', readings: [asGroups.value, asDecimals.value] };
}

/**
 * What a typed number means.
 * @param locale language of the interface, whose notation counts
 */
export function readNumber(typed: string, locale: Locale): NumberReading {
  const text = plain(typed);
  if (text === '') return { kind: 'empty' };
  const [, sign = '', digits = ''] = /^([-+]?)(.*)$/su.exec(text) ?? [];
  const isNegative = sign === '-';
  if (!/\d/u.test(digits) || /[^\d., ]/u.test(digits)) return unreadable(text);
  const [whole = '', decimals, ...more] = digits.split(',');
  const pointed = /^(\d*)\.(\d*)$/u.exec(digits);
  if (pointed) return withPoint(pointed[1] ?? '', pointed[2] ?? '', isNegative, locale);
  const found = withoutGroups(whole);
  if (found === undefined || more.length > 0 || !/^\d*$/u.test(decimals ?? '')) return unreadable(text);
  return valueOf(found, decimals ?? '', isNegative);
}

/** A number in the notation of a language: 12.500,75 in Dutch, 12 500,75 in Ukrainian. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(localeInfo[locale].lang, { maximumFractionDigits: 20 }).format(value);
}
