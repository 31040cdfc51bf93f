/**
 * Numbers of military units: a letter, mostly А, and four digits, or digits alone. The words around them, or no space
 * between letter and digits, say what they are: "А 2025 року" is a sentence that starts with "and", "Plan A 2026" a plan.
 */
import { after, before, finderOf } from './finder.ts';
import type { Finder, Judge, Match } from './finder.ts';

/** Words that stand for nothing but a military unit. */
const sure = [
  String.raw`[вb]\s?[/.\\]\s?ч\.?|вч`,
  String.raw`(?:військ|войськ|войск|воинск|воїнськ)\p{L}{1,6}\s+част\p{L}{1,5}|військ\.\s?ч(?:аст)?\.`,
  String.raw`польов\p{L}{1,3}\s+пошт\p{L}{1,3}`,
  String.raw`v/ch|(?:viiskov|vijskov|viyskov)\p{L}{1,4}\s+chast\p{L}{1,4}`,
  String.raw`militaire\s+een(?:heid|heden)|leger-?een(?:heid|heden)|leger-?onderde(?:el|len)`,
  String.raw`(?:military|army)\s+units?`,
].join('|');

/** Words that can stand for something else: a part of a book, a whole, a team. */
const possible = [
  String.raw`частин\p{L}{1,4}|част[ьи]|бригад\p{L}{1,3}|батальйон\p{L}{0,3}|полк\p{L}{0,2}|гарнізон\p{L}{0,3}`,
  String.raw`chastyn\p{L}{1,3}|eenhe(?:id|den)|bataljon|brigade|regiment|kazerne|garnizoen|units?|battalion`,
].join('|');

/** What may stand between the word and the number: marks, a number sign, the abbreviation of a force. */
const gap = [
  String.raw`[\s:;,."'«»„(№#-]{0,6}`,
  String.raw`(?:(?:nr|no|номер|nummer)\.?[\s:]{0,2})?`,
  String.raw`(?:(?:зсу|нгу|дпсу|сбу|ссо|гур|[вb][/.]\s?ч\.?)[\s«"'(№-]{0,3}){0,2}`,
].join('');

const ends = String.raw`(?![\p{L}\d])(?![.,]\d)`;
const yearAhead = /(?:19|20)\d{2}$/u;
const ofYear = /^\s?(?:р\.|рр\.|рок|роц)/iu;

/** Behind a sure word a small letter that is not joined to the digits is a word, and so is "А" before a year. */
const isUnit: Judge = (match) => {
  const number = match.groups?.['found'] ?? '';
  if (/^\p{L}-?\d/u.test(number)) return true;
  if (/^(?![аa])\p{Ll}/u.test(number)) return false;
  const startsSentence = /[.;]\s+\p{L}\s\d+$/u.test(match[0]);
  const isSmall = /^\p{Ll}/u.test(number);
  return !(yearAhead.test(number) && (ofYear.test(after(match, 6)) || startsSentence || isSmall));
};

const isNumberAlone: Judge = (match) => !(yearAhead.test(match[0]) && ofYear.test(after(match, 6)));

/** Words before a letter and four digits that make it the name of something else. */
const otherLabels = [
  String.raw`план\p{L}{0,3}|дорог\p{L}{1,2}|трас\p{L}{1,2}|шосе|стат\p{L}{1,4}|додат\p{L}{1,3}|таблиц\p{L}{1,2}`,
  String.raw`формат\p{L}{0,2}|креслен\p{L}{1,3}|аркуш\p{L}{0,2}|папір|папер\p{L}{1,2}`,
  'plan(?:nen)?|weg|wegen|rijksweg|snelweg|road|artikel|article|bijlage|tabel|table|formaat|tekening|papier|paper',
].join('|');
const otherLabel = new RegExp(String.raw`(?<!\p{L})(?:${otherLabels})[\s:№«"'(-]{1,3}$`, 'iu');

const labelled: readonly Finder[] = [
  finderOf(
    new RegExp(String.raw`(?<!\p{L})(?:${sure})${gap}(?<![\p{L}\d])(?<found>\p{L}\s?-?\s?\d{4})${ends}`, 'iu'),
    isUnit,
  ),
  finderOf(new RegExp(String.raw`(?<!\p{L})(?:${sure})${gap}(?<!\d)\d{4,5}${ends}`, 'iu'), isNumberAlone),
  finderOf(
    new RegExp(String.raw`(?<!\p{L})(?:${possible})${gap}(?<![\p{L}\d])(?<found>[АA]\s?-?\s?\d{4})${ends}`, 'iu'),
    ({ groups }) => !/[\s-](?:19|20)\d{2}$/u.test(groups?.['found'] ?? ''),
  ),
];

/** One more number in a list of units: `А 1234, А 2345 та А 3456`. */
const another = /\s?(?:[,;/]|\s(?:і|й|та|и|en|and)\s)\s?(?<found>[АA]\s?-?\s?\d{4})(?![\p{L}\d])/uy;

function othersAfter(text: string, end: number): Match[] {
  const matches: Match[] = [];
  another.lastIndex = end;
  for (let match = another.exec(text); match; match = another.exec(text)) {
    const found = match.groups?.['found'] ?? '';
    if (yearAhead.test(found) && ofYear.test(after(match, 6))) break;
    matches.push({ found, start: match.index, end: match.index + match[0].length });
  }
  return matches;
}

/** Numbers that the words before them call those of a unit. */
export const findLabelledUnits: Finder = (text) => {
  const first = labelled.flatMap((find) => find(text));
  return first.flatMap((match) => [match, ...othersAfter(text, match.end)]);
};

/** Numbers that are joined to their А, which no year is. */
export const findUnits: Finder = finderOf(
  new RegExp(String.raw`(?<![\p{L}\d])(?<![\p{L}\d][-./_])[АAа]\d{4}${ends}`, 'u'),
  (match) => !otherLabel.test(before(match, 20)),
);
