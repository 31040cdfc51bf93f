/**
 * Other forms of a Ukrainian verb. Its endings are also ends of nouns (роботи, депутат, правила), so they are not taken
 * off: a word that may be a verb is looked for by the stems that the forms of such a verb would have
 * (Український правопис 2019, §§ 107–121).
 */
import { ukrainianSkeleton } from './skeleton.ts';
import { ukrainianStem } from './ukrainian-stem.ts';

/** Behind a stem on a vowel: чита-ти, чита-в, чита-ють, роби-мо, планува-тиме; чита-ється, роби-ться. */
const endings =
  `ty t v vwy la lo ly ie iet iu i iut iuqy iew iemo iete imo ite mo w te no tymu tyme tymew tymemo tymete tymut
  iecia iucia cia`.split(/\s+/u);

const form = new RegExp(`^(.{2,}?[aiyu])(?:${endings.join('|')})(?:sia|s)?$`, 'u');

/** Behind a stem on a consonant, in the present: бер-еш, бер-е, бер-уть, бер-еться. */
const present = 'u ew e emo ete ut ecia ucia'.split(' ');

/** The soft sign, which a skeleton leaves out, tells a verb from an institute and a statute. */
const presentForm = /^(.+?[бвгґджзклмнпрстфхцчшщ])(?:еш|еть|е|емо|ете|уть)$/iu;

/** Stems that forms of the same verb would have; none for a word that does not look like a verb. */
export function verbStems(word: string): string[] {
  const plain = word.normalize().replace(/(?:ся|сь)$/iu, '');
  const base = form.exec(ukrainianSkeleton(plain))?.[1];
  const presentBase = presentForm.exec(plain)?.[1];
  const forms = [
    ...(base === undefined ? [] : endings.map((ending) => base + ending)),
    ...(presentBase === undefined ? [] : present.map((ending) => ukrainianSkeleton(presentBase) + ending)),
  ];
  return [...new Set(forms.map(ukrainianStem))];
}
