/**
 * Patterns of data about people and places that must not be published. Every repetition has an end
 * or cannot start within itself: a line of any length is read in a time that grows with its length.
 */

export type PersonalDataKind = 'coordinates' | 'unit-number' | 'phone-number' | 'iban' | 'bsn' | 'personal-mailbox';

export interface PersonalData {
  kind: PersonalDataKind;
  found: string;
}

/** ISO 13616 and 7064: rearranged, letters as numbers, the rest by 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replace(/\s/gu, '');
  const lengths: Readonly<Record<string, number>> = { NL: 18, UA: 29 };
  const wanted = lengths[plain.slice(0, 2)];
  if (wanted === undefined ? plain.length < 15 || plain.length > 34 : plain.length !== wanted) return false;
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/gu, (sign) => String(Number.parseInt(sign, 36)));
  return BigInt(digits) % 97n === 1n;
}

/** The "elfproef" of the citizen service number: weights 9 to 2, and -1 for the last digit. */
function isBsn(text: string): boolean {
  const digits = Array.from(text.matchAll(/\d/gu), Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && sum !== 0 && sum % 11 === 0;
}

/** Two names with a dot or an initial before them, or a provider of private mailboxes. */
function isPersonalMailbox(text: string): boolean {
  const [name = '', domain = ''] = text.toLowerCase().split('@');
  const isPrivate = /^(?:gmail|outlook|hotmail|live|icloud|yahoo|proton(?:mail)?|ziggo|kpnmail|ukr|i|meta)\./u.test(
    domain,
  );
  return (
    isPrivate ||
    /^[a-z]{1,3}\.[a-z-]{2,}(?:\.[a-z-]+)*$/u.test(name) ||
    /^[a-z]{2,}\.(?:[a-z]{1,4}\.)*[a-z]{4,}$/u.test(name)
  );
}

interface Pattern {
  kind: PersonalDataKind;
  pattern: RegExp;
  accepts?: (text: string) => boolean;
}

const always = (): boolean => true;

/** Places in an address of a map; looked for before addresses are taken out of the text. */
const mapAddress: Pattern = {
  kind: 'coordinates',
  pattern: /(?:geo:|[@=/])-?\d{1,2}\.\d{3,20},-?\d{1,3}\.\d{3,20}/gu,
};

const patterns: readonly Pattern[] = [
  {
    kind: 'coordinates',
    pattern: /(?<![\d.,])-?\d{1,2}[.,]\d{4,20}\s{0,3}°?\s{0,3}[A-ZА-Я]?\.?\s{0,3}[,;/\s]\s{0,3}-?\d{1,3}[.,]\d{4,20}/gu,
  },
  { kind: 'coordinates', pattern: /\d{1,3}\s?°\s?\d{1,2}\s?[′'’](?:\s?\d{1,2}(?:[.,]\d+)?\s?[″"”])?/gu },
  { kind: 'unit-number', pattern: /(?<![\p{L}\d])[АA][ -]?\d{4}(?![\p{L}\d])/gu },
  { kind: 'phone-number', pattern: /(?:\+|(?<!\d)00)\s?(?:31|380)[\s().-]{0,4}(?:\d[\s().-]{0,4}){8,9}\d?/gu },
  { kind: 'phone-number', pattern: /(?<![\d.,/-])\(?0[1-9]\d{1,2}\)?[\s-]?\d{6,7}(?!\d)/gu },
  { kind: 'phone-number', pattern: /(?<![\d.,/-])06[\s-]?(?:\d[\s-]?){7}\d(?!\d)/gu },
  { kind: 'phone-number', pattern: /(?<!\d)\(?0\d{2}\)?[\s-]\d{3}[\s-]\d{2}[\s-]\d{2}(?!\d)/gu },
  { kind: 'iban', pattern: /(?<![A-Z\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]){11,30}(?![A-Z\d])/gu, accepts: isIban },
  { kind: 'bsn', pattern: /(?<![\p{L}\d.,/-])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\p{L}\d])/gu, accepts: isBsn },
  {
    kind: 'personal-mailbox',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu,
    accepts: isPersonalMailbox,
  },
];

function search(text: string, { kind, pattern, accepts = always }: Pattern): PersonalData[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => accepts(found))
    .map(([found]) => ({ kind, found: found.trim() }));
}

/** Everything in a line of text that looks like data about a person, a soldier or an exact place. */
export function personalDataIn(line: string): PersonalData[] {
  if (!/[\d@]/u.test(line)) return [];
  const withoutAddresses = line.replace(/https?:\/\/[^\s)>"']+/gu, ' ');
  return [...search(line, mapAddress), ...patterns.flatMap((pattern) => search(withoutAddresses, pattern))];
}

/** The stored state of a section, which is no text. */
const hashLine = /^\s+[a-z0-9-]+: ["']?[0-9a-f]{16}["']?$/u;

/** The same for a whole file: fields and text. Lines are counted from 1. */
export function personalDataInFile(raw: string): (PersonalData & { line: number })[] {
  return raw.split('\n').flatMap((text, at) => {
    return hashLine.test(text) ? [] : personalDataIn(text).map((data) => ({ ...data, line: at + 1 }));
  });
}
