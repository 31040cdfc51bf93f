/** Where a line of Ukrainian must not break. */
import {
  afterNumberSign,
  beforeDash,
  commonUnits,
  endingWith,
  endsInFigure,
  startingWith,
  startsWithFigure,
  beforeMonth,
  type GapRule,
} from './gap-rule.ts';

const oneLetterWords = endingWith('в у з і й о а');
const years = startingWith('р. рр.');
const units = startingWith(
  commonUnits,
  '°С кБ КБ МБ ГБ ТБ мм см дм м км м² м³ км² м2 м3 км2 га мг г кг т л хв год',
  'Вт кВт МВт ГВт Гкал кВ кВА МВА кДж МДж',
  'грн коп. євро дол. тис. млн млрд трлн',
);
const negation = endingWith('не');
const labels = endingWith('ст. п. пп. ч. абз. розд. гл. рис. табл. с. т.');
const startOfNumber = /(?:^|[^0-9])[0-9]{1,3}$/u;
const threeFigures = /^[0-9]{3}(?![0-9])/u;

/**
 * A preposition or conjunction of one letter stays with the next word.
 * Source: the art direction, §4: "no single-letter word at a line end". The label of a list, "а)", is no word.
 */
const afterOneLetterWord: GapRule = (before) => oneLetterWords.test(before);

/**
 * "2026 р.", "2026–2027 рр."
 * Source: Український правопис, технічні правила переносу: "1917 р. (а не 1917 // р.)".
 */
const beforeYear: GapRule = (before, after) => endsInFigure(before) && years.test(after);

/**
 * "150 га", "10 %", "3 млн".
 * Source: Український правопис, технічні правила переносу, on shortened names of measures. Full words may stand apart.
 */
const beforeUnit: GapRule = (before, after) => endsInFigure(before) && units.test(after);

/**
 * "ст. 5", "п. 3", "ч. 2".
 * Source: Український правопис, технічні правила переносу, on graphic abbreviations.
 */
const beforeNumberOfPart: GapRule = (before, after) => startsWithFigure(after) && labels.test(before);

/**
 * "10 000": groups of three figures are one number.
 * Source: Український правопис, технічні правила переносу; ISO 80000-1, 7.3.1.
 */
const withinNumber: GapRule = (before, after) => threeFigures.test(after) && startOfNumber.test(before);

/** The house rule: a date is not torn apart before its month. */
const afterDay = beforeMonth('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня');

/** "не відомо", "не діє": without the particle a word says the opposite. The house rule. */
const afterNegation: GapRule = (before) => negation.test(before);

export const ukrainianRules: readonly GapRule[] = [
  afterOneLetterWord,
  beforeDash,
  beforeYear,
  beforeUnit,
  afterNumberSign,
  beforeNumberOfPart,
  withinNumber,
  afterDay,
  afterNegation,
];
