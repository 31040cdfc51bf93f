/** What rules of all languages are made of. */

/**
 * Whether a line must not break between two words.
 * @param before the word before the white space, with the punctuation that is stuck to it
 * @param after the word behind it
 */
export type GapRule = (before: string, after: string) => boolean;

/** Whether a word ends in a figure: "(5", "2026–2027", "1,5". */
export function endsInFigure(word: string): boolean {
  return isFigure(word.at(-1) ?? '');
}

/** Whether a word begins with a figure: "5", "12.3,", "2-а". */
export function startsWithFigure(word: string): boolean {
  return isFigure(word.at(0) ?? '');
}

function isFigure(character: string): boolean {
  return character >= '0' && character <= '9';
}

/**
 * One of the words, alone or with punctuation behind it: "км", "км,", "км/год".
 * @param lists words with a space between them
 */
export function startingWith(...lists: readonly string[]): RegExp {
  return new RegExp(`^(?:${anyOf(lists)})(?![\\p{L}\\p{N}])`, 'u');
}

/** What may be stuck to the start of a word: brackets, quotation marks, the end of an entity, a picture or code. */
const opening = '[(\\[«„“‘";/\uFFFC]';

/**
 * One of the words, in any case, with nothing or something opening before it: "ст.", "(ст.", "Ст.".
 * @param lists words with a space between them
 */
export function endingWith(...lists: readonly string[]): RegExp {
  return new RegExp(`(?:^|${opening})(?:${anyOf(lists)})$`, 'iu');
}

function anyOf(lists: readonly string[]): string {
  const words = lists.flatMap((list) => list.split(' '));
  return words.map((word) => word.replaceAll('.', '\\.').replaceAll('$', '\\$')).join('|');
}

/**
 * "23 november", "1 січня": a day stays with its month. The year may stand apart, or a date fits no narrow place.
 * @param months words with a space between them, as a date has them
 */
export function beforeMonth(months: string): GapRule {
  const month = startingWith(months);
  return (before, after) => dayOfMonth.test(before) && month.test(after);
}

const dayOfMonth = /(?:^|[^0-9])[0-9]{1,2}$/u;

/** Signs of units and currencies (ISO 4217) that both languages use. */
export const commonUnits = '% ‰ ° °C € ₴ $ EUR UAH USD';

/**
 * A dash between spaces stays on the line of the words before it.
 * Source: the project's rules, "Ukrainian and Dutch, typographically"; typography.org.ua, "Довге тире".
 */
export const beforeDash: GapRule = (_, after) => after === '—' || after === '–';

/**
 * Signs for numbers and paragraphs stay with what they count: "№ 5", "§ 12".
 * Source: Український правопис, технічні правила переносу, on № and its figure; the house rule does so in both languages.
 */
export const afterNumberSign: GapRule = (before) => before.endsWith('№') || before.endsWith('§');
