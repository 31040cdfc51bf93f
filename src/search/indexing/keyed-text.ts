import { apostrophes, withoutUnseen } from '../analysis/fold.ts';
import { joint, keyOf, separator, tailMark, terminator, withoutKeyLetters } from '../analysis/key-alphabet.ts';
import { groupedNumbers } from '../analysis/grouped-numbers.ts';
import { wordsOf } from '../analysis/words.ts';
import { foreignStems, type Glossary } from './glossary.ts';
import type { Keyer } from './keyer.ts';

/** What a text is keyed with, and where its stems are counted. */
export interface TextKeys {
  keyer: Keyer;
  glossary: Glossary;
  /** Called for every key of the text. */
  count: (stem: string, isForeign: boolean) => void;
}

/**
 * A text in which every word carries its keys (`key-alphabet.ts`). Stress marks and soft hyphens are gone, and every
 * apostrophe is the letter U+02BC, which does not end a word.
 */
export function keyText(source: string, { keyer, glossary, count }: TextKeys): string {
  const text = withoutKeyLetters(withoutUnseen(source));
  const words = wordsOf(text);
  const numbers = groupedNumbers(text, words);
  const stems = words.map((word) => keyer.stemsOf(word.text));
  const foreign = foreignStems(glossary, stems);
  const bare = (stem: string, isForeign: boolean) => {
    count(stem, isForeign);
    return `${separator}${keyOf(stem, { foreign: isForeign })}${tailMark}`;
  };
  let result = '';
  let end = 0;
  words.forEach((word, index) => {
    const { own, parts, isForeign } = stems[index] ?? { own: [], parts: [], isForeign: false };
    const between = text.slice(end, word.at);
    const [first, ...others] = own;
    end = word.at + word.text.length;
    result += between;
    if (first === undefined) {
      result += word.text;
      return;
    }
    count(first, isForeign);
    const isJoined = index > 0 && !/\s/u.test(between);
    const surface = word.text.replace(apostrophes, 'ʼ');
    result += `${isJoined ? joint : ''}${keyOf(first, { foreign: isForeign })}${surface}${terminator}`;
    const number = numbers.get(index);
    const whole = number === undefined ? [] : keyer.stemsOf(number).own;
    for (const stem of [...others, ...parts, ...whole]) result += bare(stem, false);
    for (const stem of foreign[index] ?? []) result += bare(stem, true);
  });
  return result + text.slice(end);
}
