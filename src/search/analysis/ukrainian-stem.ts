/**
 * A light stemmer for Ukrainian skeletons: takes off the longest ending of a noun or adjective. The tables list the
 * endings of the declensions of Український правопис 2019, §§ 68–106, written as skeletons. Of verbs only those in
 * -увати are known: other endings of verbs are also the ends of nouns (роботи, депутат, правила).
 */
import { ukrainianSkeleton } from './skeleton.ts';
import { withoutSoundChange } from './ukrainian-sounds.ts';

const nominal =
  'а я у ю и і ї е є о й ою ею єю ам ям ами ями ах ях ом ем єм ьом ів їв ей ий ій ого ього ому ьому им ім їм ' +
  'ої ьої ьою ими іми їми их іх їх';

/** An ending as a skeleton: not at the start of a word, so й and the iotated letters are read as inside one. */
function endingSkeleton(ending: string): string {
  return ukrainianSkeleton(`б${ending}`).slice(1);
}

const endings: ReadonlySet<string> = new Set(nominal.split(' ').map(endingSkeleton));
const longest = Math.max(...[...endings].map(({ length }) => length));

/** Stems that end like an ending. */
const whole = new RegExp(
  `^.*(?:${[
    'hram reklam panoram napriam wliax',
    'pryiom obiom obiem pidiom dyplom symptom fantom ahronom perelom vidom svidom',
    'obihriv arxiv rejym system problem',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
  'u',
);

/** Verbs in -увати and -ювати: plan-u-vaty, plan-u-ie. */
const verbal = /(?<=..u)(?:va(?:ty|ly|la|lo|v|vwy)|iut|iemo|iete|iew|iuqy)$/u;

/** A stem keeps three letters, or two when the ending is a single one, and a vowel. */
function isStem(stem: string, ending: string): boolean {
  return stem.length >= (ending.length > 1 ? 3 : 2) && /[aeiouy]/u.test(stem);
}

/** Takes off the reflexive -ся or -сь of a verb. */
function withoutReflexive(skeleton: string): string {
  if (skeleton.length <= 6) return skeleton;
  if (/(?:[aeiouytvq]|wy)sia$/u.test(skeleton)) return skeleton.slice(0, -3);
  return /(?:l[aoy]|wy|ty|qy|mo|te|v)s$/u.test(skeleton) ? skeleton.slice(0, -1) : skeleton;
}

function withoutEnding(skeleton: string): string {
  const kept = whole.exec(skeleton)?.[0].length ?? 0;
  for (let length = Math.min(longest, skeleton.length - Math.max(2, kept)); length > 0; length -= 1) {
    const ending = skeleton.slice(-length);
    const stem = skeleton.slice(0, -length);
    if (endings.has(ending) && isStem(stem, ending)) return stem;
  }
  return skeleton;
}

/**
 * Doubled consonants before an ending (знання, знань), the vowel that an ending leaves (енергі-я, але-я), and -ов-, which
 * ends an adjective (промислові) and a dative (депутатові) alike.
 */
function settle(stem: string): string {
  return stem
    .replace(/([bcdfhjklmnpqrstvwxz])\1$/u, '$1')
    .replace(/(?<=.{4})i?[oe]v$/u, '')
    .replace(/(?<=.{3})[ie]$|(?<=.{4})o$/u, '');
}

/** The stem of a Ukrainian skeleton, the same for most forms of a word; a short word is its own stem. */
export function ukrainianStem(skeleton: string): string {
  if (/\d/u.test(skeleton)) return skeleton;
  if (skeleton.length < 4) return withoutSoundChange(skeleton);
  const word = withoutReflexive(skeleton);
  const verb = word.replace(verbal, '');
  return withoutSoundChange(settle(verb === word ? withoutEnding(word) : verb));
}
