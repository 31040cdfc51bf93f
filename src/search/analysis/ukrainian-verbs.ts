/**
 * Other forms of a Ukrainian verb. Its endings are also ends of nouns (роботи, депутат, правила), so they are not taken
 * off: a word that may be a verb is looked for by the stems that the forms of such a verb would have
 * (Український правопис 2019, §§ 107–121).
 */
import { ukrainianStem } from './ukrainian-stem.ts';

/** Behind a stem on a vowel: чита-ти, чита-в, чита-ють, роби-мо, планува-тиме. */
const endings =
  'ty t v vwy la lo ly ie iu i iut iuqy iew iemo iete imo ite mo w te no tymu tyme tymew tymemo tymete tymut'.split(
    ' ',
  );

const form = new RegExp(`^(.{2,}?[aiyu])(?:${endings.join('|')})(?:sia|s)?$`, 'u');

/** Stems that forms of the same verb would have; none for a word that does not look like a verb. */
export function verbStems(skeleton: string): string[] {
  const base = form.exec(skeleton)?.[1];
  return base === undefined ? [] : [...new Set(endings.map((ending) => ukrainianStem(base + ending)))];
}
