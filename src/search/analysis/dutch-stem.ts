/**
 * A light stemmer for Dutch skeletons: plurals in -en and -s, -e of adjectives, -heden, single consonants, f for v and
 * s for z (woordenlijst.org, Leidraad 4 and 10). Vowel length is left to the dictionary: "woord" is not "worden".
 */

const pluralEn = /(?:[^aeiouy]|ij|ui|ei|ou|au|oe|eu|ie|oo|ee|aa)en$/u;
const pluralS = /(?:el|er|em|en|aar|oor|ier|eur|erd|aard|ie|[aiouy]|eau|je)s$/u;
const adjectiveE = /[^aeiouy]e$/u;

function hasVowel(text: string): boolean {
  return /[aeiouy]/u.test(text);
}

function withoutEnding(word: string): string {
  if (word.endsWith('ieen')) return word.slice(0, -2);
  if (word.length > 4 && pluralEn.test(word) && hasVowel(word.slice(0, -2))) return word.slice(0, -2);
  if (word.length > 4 && pluralS.test(word)) return word.slice(0, -1);
  return word.length > 4 && adjectiveE.test(word) && hasVowel(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** The stem of a Dutch skeleton; a short word is its own stem. */
export function dutchStem(skeleton: string): string {
  if (skeleton.length < 4 || /\d/u.test(skeleton)) return skeleton;
  const abstract = /^(.*[aeiouy].*)heden$/u.exec(skeleton)?.[1];
  if (abstract !== undefined) return `${abstract}heid`;
  return withoutEnding(skeleton)
    .replace(/([bcdfgklmnprstvz])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
