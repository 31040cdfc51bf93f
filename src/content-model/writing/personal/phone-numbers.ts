/** Phone numbers of the Netherlands and Ukraine as people write them, and of elsewhere with a `+`. */
import { after, before, digitsOf, finderOf } from './finder.ts';
import type { Finder, Judge } from './finder.ts';

/** A number from anywhere: it must not be an amount, such as "+12 500 000 euro". */
const isNoAmount: Judge = (match) => {
  const count = digitsOf(match[0]).length;
  return (
    count >= 10 && count <= 15 && !/^\s?(?:[€$₴%]|euro|eur|uah|грн|гривень|тонн|осіб|inwoners)/iu.test(after(match, 12))
  );
};

const international: readonly Finder[] = [
  finderOf(/(?:\+|(?<!\d)00)\s?(?:31|380)(?:[\s().-]{0,4}\d){8,10}/u),
  finderOf(/(?<![\p{L}\d])(?<!\d[.,/-])(?:380[\s().-]{0,3}(?:\d[\s().-]{0,3}){8}\d|316\d{8})(?![\p{L}\d])/u),
  finderOf(/\+[1-9](?:[ ()-]{0,2}\d){9,14}(?!\d)/u, isNoAmount),
];

/** Signs between two groups of digits. */
const between = String.raw`(?:\)[\s.-]{0,2}|[\s./-]{1,3})`;
const home = new RegExp(
  String.raw`(?<!\d)(?<!\d[.,/-])(?<prefix>\+?3?8[\s(-]{1,2})?\(?0\d{1,9}(?:${between}\d{1,9}){0,8}`,
  'u',
);

/** Numbers that cost nothing or much, never a person's: 0800, 0900, 0906 and 0909; in Ukraine 0800 and 0900. */
const serviceNumber = /^\D*0(?:800|90[0-9])/u;
const day = /^\D*(?:0[1-9]|[12]\d|3[01])[\s./-](?:0[1-9]|1[0-2])[\s./-](?:19|20)\d{2}(?!\d)/u;

/** Lengths of the first group: a mobile number or an area, in brackets also an old area of five digits. */
function hasArea(text: string, groups: readonly string[]): boolean {
  const first = groups[0]?.length ?? 0;
  if (first === 10) return !(groups[0] ?? '').startsWith('00');
  if (first === 2) return groups[0] === '06' || groups.every((group) => group.length === 2);
  return first === 3 || first === 4 || (first === 5 && text.includes('('));
}

/** Whether a document or an organisation has this number: only said of one group of digits, and of no mobile number. */
const otherLabel = /(?<!\p{L})(?:oin|dossier|zaak|kenmerk|besluit|ean|isbn|код|справ|рішен|договір|№)[^!?;\n]{0,14}$/iu;

/** The part that holds ten digits, in groups that a phone number has, and that nothing but the end of the number follows. */
const isHomeNumber: Judge = (match) => {
  const text = match[0];
  const prefix = match.groups?.['prefix'] ?? '';
  const groups: string[] = [];
  let end = 0;
  for (const group of text.slice(prefix.length).matchAll(/\d+/gu)) {
    groups.push(group[0]);
    end = prefix.length + group.index + group[0].length;
    if (groups.join('').length >= 10) break;
  }
  const part = text.slice(0, end);
  if (groups.join('').length !== 10 || !hasArea(part, groups)) return false;
  if (/^(?:\d|[.,/:-]\d|\p{L})/u.test(text.slice(end) + after(match, 2))) return false;
  const number = part.slice(prefix.length);
  if (serviceNumber.test(digitsOf(number)) || day.test(number)) return false;
  const isDocument = groups.length === 1 && !/^0[3569]/u.test(number) && otherLabel.test(before(match, 30));
  return isDocument ||
    (/\p{L}$/u.test(before(match, 1)) && !/(?<!\p{L})(?:tel|тел|моб|mob|т|t)$/iu.test(before(match, 4)))
    ? false
    : part;
};

/** Words for a telephone; the number behind one may be short. */
const label = String.raw`(?<!\p{L})(?:тел(?:\.|ефон[ау]?|ефоном)?|моб(?:\.|ільний)?|tel\.|tel|telefoon(?:nummer)?|mobiel|phone|gsm|whatsapp|viber)`;

const isNoService: Judge = ({ groups }) => {
  const digits = digitsOf(groups?.['found'] ?? '');
  return !/^(?:14\d{3,4}|0?800\d*|0?90[0-9]\d*)$/u.test(digits) && !/^(?:19|20)\d{2}(?:19|20)\d{2}$/u.test(digits);
};

const labelled: Finder = finderOf(
  new RegExp(String.raw`${label}[\s.:(№-]{1,4}(?<found>\(?\d(?:[\s()-]{0,2}\d){4,12})(?![\p{L}\d])`, 'iu'),
  isNoService,
);

const finders: readonly Finder[] = [...international, finderOf(home, isHomeNumber), labelled];

export const findPhoneNumbers: Finder = (text) => finders.flatMap((find) => find(text));

/** Numbers in an address that starts a call or a message. */
export const findInCallAddress: Finder = finderOf(
  /(?:wa\.me\/|[?&](?:phone|number)=|(?:tel|sms|callto|viber):(?:\/\/[^?#]{0,20}\?number=)?)(?<found>\+?\d[\d().-]{5,18}\d)/iu,
);
