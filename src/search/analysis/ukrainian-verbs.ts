/**
 * Other forms of a Ukrainian verb. Its endings are also ends of nouns (роботи, депутат, правила), so they are not taken
 * off: a word that may be a verb is looked for by the stems that the forms of such a verb would have
 * (Український правопис 2019, §§ 107–121).
 */

/** A stem on a vowel, and what makes a form of it: чита-ти, чита-в, чита-ють, роби-мо, планува-тиме. */
const form =
  /^(.{2,}[aiyu])(?:ty|t|v|vwy|la|lo|ly|ie|iu|i|iut|iew|iemo|iete|imo|ite|mo|w|te|no|ty(?:m[uey].*))(?:sia|s)?$/u;

/** What the stemmer leaves of those forms behind the vowel. */
const rests = ['', 't', 'v', 'l', 'iut', 'iew', 'iem', 'iet', 'vw', 'm', 'w', 'n', 'im', 'it'];

/** Stems that forms of the same verb would have; none for a word that does not look like a verb. */
export function verbStems(skeleton: string): string[] {
  const base = form.exec(skeleton)?.[1];
  return base === undefined ? [] : rests.map((rest) => base + rest);
}
