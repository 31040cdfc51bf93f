/**
 * Ukrainian in Latin letters, after the table of Cabinet of Ministers Resolution No. 55 of
 * 27 January 2010, https://zakon.rada.gov.ua/laws/show/55-2010-п.
 */
import { inPlainLetters } from './address-letters.ts';

/** The soft sign and the apostrophe are not written. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

/** What stands for a letter at the start of a word. */
const initialLetters: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const apostrophes = /(?<=\p{L})['’ʼ‘`](?=\p{L})/gu;

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Writes a capital as a capital, and as capitals only inside a word in capitals. */
function inCase(latin: string, letter: string, { before, next }: { before: string; next: string }): string {
  if (!isCapital(letter)) return latin;
  if (isCapital(/\p{L}/u.test(next) ? next : before)) return latin.toUpperCase();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Writes the Ukrainian letters of a text in Latin ones; what is no Ukrainian letter stays. */
export function romanise(text: string): string {
  const source = [...text.normalize('NFC').replace(apostrophes, '')];
  return source
    .map((letter, index) => {
      const lower = letter.toLowerCase();
      const before = source[index - 1] ?? '';
      const isInitial = !/\p{L}/u.test(before);
      const isAfterZe = lower === 'г' && before.toLowerCase() === 'з';
      const latin = isAfterZe ? 'gh' : ((isInitial ? initialLetters[lower] : undefined) ?? letters[lower]);
      return latin === undefined ? letter : inCase(latin, letter, { before, next: source[index + 1] ?? '' });
    })
    .join('');
}

/** Cuts an address part between words. */
function shortened(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : most);
}

/** What is typed, pasted or printed between letters and parts no word: apostrophes, primes, the point of Catalan. */
const insideWords = /(?<=\p{L})['’ʼ‘`´′ʹ·‧](?=\p{L})/gu;

/**
 * The letters and figures of a title, each written in one way: signs that nobody sees go (Unicode's
 * Default_Ignorable_Code_Point, controls that are no white space), and so do accents that make no other letter, such as
 * marks of stress.
 */
function visibleLetters(title: string): string {
  return title
    .replace(/(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u{FFF9}-\u{FFFB}™℠]/gu, '')
    .replace(/(?<=\p{N})(?=\p{No})/gu, ' ')
    .replace(insideWords, '')
    .normalize('NFKC')
    .replace(/(?![йїёўѓќ])\p{Script=Cyrillic}/giu, (letter) => letter.normalize('NFD'))
    .replace(/\p{M}/gu, '')
    .replace(insideWords, '');
}

/** A name, with a number behind it when that is taken: `gemeenten-2`. */
export function numbered(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}

/**
 * The part of an address that stands for a title: a-z, 0-9 and hyphens, Ukrainian romanised, other
 * letters of Europe without their accents. Empty when the title has no letter or figure that can be written so.
 * @param most number of characters that it may have; it is cut between words
 */
export function slugOf(title: string, most = 80): string {
  // Twice: some letters of the tables have an accent, others get rid of theirs first.
  const latin = inPlainLetters(romanise(visibleLetters(title)).toLowerCase());
  const plain = inPlainLetters(latin.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return shortened(plain, most);
}
