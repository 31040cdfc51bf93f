/** The forms that the name of a Ukrainian place takes in running text, as sounds (see `sound.ts`). */
import { soundOf } from './sound.ts';

/** Tells whether a sound is a form of a word. */
type IsForm = (sound: string) => boolean;

/** How a name is told. */
export interface NamePattern {
  /** One per word of the name. */
  words: readonly IsForm[];
  /** The whole name as one word: `білоцерківський` of «Біла Церква»; undefined for a name of one word. */
  joined: IsForm | undefined;
  /** Sounds that every form of it starts with; few, so that a search can look them up. */
  start: string;
}

/** What follows the stem: endings of the cases, of both numbers and all genders, and those of Dutch. */
const caseEnding = /^(?:[aeiou]{0,2}s?|[oaei](?:m|mi|mu|C|ho|vi|v)|i?v|ers?)$/u;

/**
 * Adjectives on -ський and Dutch ones, people of the place (-ани, -ець) and its surroundings (-щина) give it away as
 * well.
 */
const derived = [
  /^(?:[aeio]{0,2}n|[oei]v)?(?:s|z|ts)k(?:[aeiu]|o|o[iu]|oho|omu|im|iC|imi)?$/u,
  /^s?k?se$/u,
  /^C?(?:an(?:in|am|ami|aC|[aiu])?|an?k[aiou]|ets|ts[iaeu]|tsiv|anok)$/u,
  /^SCin(?:a|i|u|o[iu])$/u,
];

/** How the last consonant of a stem changes before the endings of cases and before those of other words. */
function finalsOf(last: string): { noun: readonly string[]; other: readonly string[] } {
  if (last === 'k') return { noun: ['k', 'ts'], other: ['k', 'ts', ''] };
  if (last === 'h') return { noun: ['h', 'z'], other: ['h', ''] };
  if (last === 'C') return { noun: ['C', 's'], other: ['C', ''] };
  return { noun: [last], other: /[JzSs]/u.test(last) ? [last, ''] : [last] };
}

/**
 * The vowel of the last syllable comes, goes and changes: Львів, Львова; Козелець, Козельця; Лубни, Лубен. A word
 * keeps a vowel.
 */
function bent(start: string): string {
  const [, before = '', vowel = '', after = ''] = /^(.*)([aeiou])([^aeiou]*)$/u.exec(start) ?? [];
  const isMovable = before !== '' && /[eio]/u.test(vowel);
  const isOnly = !/[aeiou]/u.test(before);
  const whole = isMovable ? `${before}[eio]${isOnly ? '' : '?'}${after}` : start;
  return after === '' ? whole : `${whole}[eio]?`;
}

function formsOf(stem: string): IsForm {
  const start = new RegExp(`^${bent(stem.slice(0, -1))}`, 'u');
  const { noun, other } = finalsOf(stem.slice(-1));
  const ends = (rest: string, finals: readonly string[], endings: readonly RegExp[]): boolean => {
    const tails = finals.filter((final) => rest.startsWith(final)).map((final) => rest.slice(final.length));
    return tails.some((tail) => endings.some((ending) => ending.test(tail)));
  };
  return (sound) => {
    const found = start.exec(sound);
    if (!found) return false;
    const rest = sound.slice(found[0].length);
    return ends(rest, noun, [caseEnding]) || ends(rest, other, derived);
  };
}

/**
 * The parts of a word before which its endings stand: of «Долинська» both `dolinsk` and `dolin`. Brackets and other signs
 * of a name are not heard.
 */
function stemsOf(word: string): string[] {
  const sound = soundOf(word).replace(/[^\p{L}\p{N}]/gu, '');
  const bare = sound.replace(/[aeiou]+$/u, '');
  const [, inner] = /^(.{2,}?)(?:s|z|ts)k(?:[aeiou]*|oho|im|omu)$/u.exec(sound) ?? [];
  const stems = /(?:ts|z)k/u.test(sound) && inner !== undefined ? [bare, `${inner}k`, `${inner}h`] : [bare, inner];
  return [...new Set(stems)].filter((stem) => stem !== undefined).filter((stem) => stem.length > 1);
}

function wordForms(word: string): IsForm {
  const forms = stemsOf(word).map(formsOf);
  return (sound) => forms.some((isForm) => isForm(sound));
}

const mostInStart = 3;

/** The sounds that the forms of a word have in common at their start. */
function startOf(word: string): string {
  const literals = stemsOf(word).map(
    (stem) => bent(stem.slice(0, -1)).replace(/(?:.\?|\[).*$/u, '') || stem.slice(0, 1),
  );
  const [first = '', ...others] = literals;
  let length = Math.min(mostInStart, first.length);
  while (!others.every((other) => other.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

/** The whole name as one word: the stems of the first words with a vowel between, and the last one in its forms. */
function joinedForms(words: readonly string[]): IsForm {
  const last = wordForms(words.at(-1) ?? '');
  const starts = words.slice(0, -1).map((word) => stemsOf(word)[0] ?? '');
  return (sound) => {
    let tails = [sound];
    for (const stem of starts) {
      const after = tails.filter((tail) => tail.startsWith(stem)).map((tail) => tail.slice(stem.length));
      tails = after.flatMap((tail) => [tail, ...(/^[aeio]/u.test(tail) ? [tail.slice(1)] : [])]);
    }
    return tails.some((tail) => last(tail));
  };
}

/**
 * The forms of a name of one or more words.
 * @returns undefined for a name that has nothing to be told by
 */
export function namePattern(name: string): NamePattern | undefined {
  const words = name.split(/[\s-]+/u).filter((word) => stemsOf(word).length > 0);
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  return {
    start: startOf(first),
    words: words.map(wordForms),
    joined: others.length > 0 ? joinedForms(words) : undefined,
  };
}
