/** Bank accounts and bank cards. */
import { after, digitsOf, finderOf } from './finder.ts';
import type { Finder } from './finder.ts';

/** Length of an account number per country (IBAN registry, SWIFT, release 99): only these are account numbers. */
const lengths = new Map(
  [
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18',
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20',
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31',
    'SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** Most signs of an account number with what stands between them. */
const longest = 80;

/** The start of a text that holds a number of letters and digits, at most one separator between two of them. */
function startWith(count: number, text: string): string | undefined {
  const [start] = new RegExp(String.raw`^[A-Z\d](?:[\s.-]?[A-Z\d]){${count - 1}}(?![A-Z\d])`, 'iu').exec(text) ?? [];
  return start;
}

/** ISO 13616 and 7064: rearranged, letters as numbers, the rest by 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replace(/[\s.-]/gu, '').toUpperCase();
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/gu, (sign) => String(Number.parseInt(sign, 36)));
  return BigInt(digits) % 97n === 1n;
}

/** Account numbers, with any words behind them. */
export const findIbans: Finder = finderOf(/(?<![\p{L}\d])[A-Z]{2}\s?\d\s?\d/iu, (match) => {
  const length = lengths.get(match[0].slice(0, 2).toUpperCase());
  const text = length === undefined ? undefined : startWith(length, match[0] + after(match, longest));
  return text !== undefined && isIban(text) ? text : false;
});

/** The check of ISO/IEC 7812: every second digit from the right is doubled, and the sum ends in 0. */
function hasCardCheck(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? digit : digit * 2))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum > 0 && sum % 10 === 0;
}

/** Bank cards of the two largest kinds: sixteen digits that start with 4 or 5. */
export const findCards: Finder = finderOf(
  /(?<![\p{L}\d])(?<!\d[.,/-])[45]\d{3}(?:[ -]?\d{4}){3}(?![\p{L}\d])(?![ .,/-]\d)/u,
  ([found]) => hasCardCheck(digitsOf(found)),
);
