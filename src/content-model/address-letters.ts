/** Letters and signs that addresses write as other letters. Ukrainian ones stand in `romanise.ts`. */

/** Latin letters that no accent makes out of a-z. Unicode gives `ĳ`, `ſ`, ligatures and wide letters by itself (NFKC). */
const latin = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
  ƒ: 'f',
};

/**
 * Cyrillic letters that Ukrainian does not have, as its official romanisation writes their sound: Russian, Belarusian,
 * Serbian and Macedonian names.
 */
const cyrillic = {
  ё: 'io',
  ы: 'y',
  э: 'e',
  ъ: '',
  ѣ: 'i',
  ў: 'u',
  ђ: 'dj',
  ј: 'i',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dzh',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
};

/** Greek letters without their accents, after ELOT 743 letter by letter. */
const greek = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const letters = new Map(Object.entries({ ...latin, ...cyrillic, ...greek }));

/** Signs that people read as a word, alike in both languages. Others, such as &, only part words. */
const words = new Map(Object.entries({ '€': 'euro', '+': 'plus' }));

/** Writes the letters and signs of the tables in a-z; the text is in small letters and has no accents. */
export function inPlainLetters(text: string): string {
  return [...text]
    .map((letter) => {
      const word = words.get(letter);
      return word === undefined ? (letters.get(letter) ?? letter) : ` ${word} `;
    })
    .join('');
}
