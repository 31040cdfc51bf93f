/** The forms that the name of a Ukrainian place takes in running text, as sounds (see `sound.ts`). */
import { soundOf } from './sound.ts';

/** Words of a text that follow each other, as sounds, against the words of a name. */
export interface NamePattern {
  /** One per word of the name. */
  words: readonly RegExp[];
  /** The whole name as one word: `білоцерківський` of «Біла Церква». */
  joined: RegExp | undefined;
}

/**
 * Endings of the cases, of both numbers and all genders, and those of Dutch. Adjectives on -ський, people of the
 * place (-ани, -ець) and its surroundings (-щина) give it away as well.
 */
const cases = '(?:[aeiou]{0,2}s?|[oaei](?:m|mi|mu|C|ho|vi|v)|i?v|ers?)';
const adjectives = '(?:[aeio]{0,2}n|[oei]v)?(?:s|z|ts)k(?:[aeiu]|o|o[iu]|oho|omu|im|iC|imi|i?)';
const dutchAdjectives = '(?:s?k?se|sk)';
const people = 'C?(?:an(?:in|am|ami|aC|[aiu])?|an?k[aiou]|ets|ts[iaeu]|tsiv|anok)';
const surroundings = 'SCin(?:a|i|u|o[iu])';

/** How the last consonant of a stem changes before the endings of cases and before those of adjectives. */
function softened(last: string): { noun: string; adjective: string } {
  if (last === 'k') return { noun: '(?:k|ts)', adjective: '(?:k|ts)?' };
  if (last === 'h') return { noun: '[hz]', adjective: 'h?' };
  if (last === 'C') return { noun: '[Cs]', adjective: 'C?' };
  return { noun: last, adjective: /[JzSs]/u.test(last) ? `${last}?` : last };
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

function wordForms(stem: string): string {
  const { noun, adjective } = softened(stem.slice(-1));
  const start = bent(stem.slice(0, -1));
  const derived = [adjectives, dutchAdjectives, people, surroundings];
  return `(?:${start}${noun}${cases}|${start}${adjective}(?:${derived.join('|')}))`;
}

/** The parts of a word before which its endings stand: of «Долинська» both `dolinsk` and `dolin`. */
function stemsOf(word: string): string[] {
  const sound = soundOf(word);
  const bare = sound.replace(/[aeiou]+$/u, '');
  const [, inner] = /^(.{2,}?)(?:s|z|ts)k(?:[aeiou]*|oho|im|omu)$/u.exec(sound) ?? [];
  const stems = /(?:ts|z)k/u.test(sound) && inner !== undefined ? [bare, `${inner}k`, `${inner}h`] : [bare, inner];
  return [...new Set(stems)].filter((stem) => stem !== undefined).filter((stem) => stem.length > 1);
}

function wordPattern(word: string): string {
  return `(?:${stemsOf(word)
    .map((stem) => wordForms(stem))
    .join('|')})`;
}

/**
 * The forms of a name of one or more words.
 * @returns undefined for a name that has nothing to be told by
 */
export function namePattern(name: string): NamePattern | undefined {
  const words = name.split(/[\s-]+/u).filter((word) => stemsOf(word).length > 0);
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'u');
  const starts = words.slice(0, -1).map((word) => `${stemsOf(word)[0] ?? ''}[aeio]{0,2}`);
  const last = wordPattern(words.at(-1) ?? first);
  return {
    words: words.map((word) => whole(wordPattern(word))),
    joined: others.length > 0 ? whole(`${starts.join('')}${last}`) : undefined,
  };
}
