/** Dutch plurals that no ending makes (Algemene Nederlandse Spraakkunst, 3.5): singular, plural. */
const pairs =
  'bad baden, bedrag bedragen, been beenderen, bevel bevelen, blad bladen, blad bladeren, dag dagen, dak daken, ' +
  'dal dalen, ei eieren, gat gaten, gebed gebeden, gebod geboden, gebrek gebreken, gemoed gemoederen, glas glazen, ' +
  'god goden, goed goederen, graf graven, hof hoven, hol holen, kalf kalveren, kind kinderen, koe koeien, lam lammeren, ' +
  'lid leden, lied liederen, oorlog oorlogen, pad paden, rad raderen, rund runderen, schip schepen, slag slagen, ' +
  'slot sloten, smid smeden, spel spelen, staf staven, stad steden, tred treden, vat vaten, verbod verboden, ' +
  'verdrag verdragen, volk volkeren, weg wegen, crisis crises, basis bases, museum musea, datum data, ' +
  'criterium criteria, medium media, centrum centra, technicus technici, politicus politici';

const table = pairs.split(', ').map((pair) => {
  const [singular = '', plural = ''] = pair.split(' ');
  return { singular, plural };
});

/** A compound ends in its last part as that part does: "lidstaten" no, "raadsleden" yes. */
function endsInPart(word: string, part: string): boolean {
  return word === part || (word.endsWith(part) && word.length > part.length + 3);
}

/**
 * The singular of an irregular plural, also at the end of a compound.
 * @param isKnown whether a compound is in the dictionary
 */
export function singularOfIrregular(word: string, isKnown: (singular: string) => boolean): string | undefined {
  for (const { singular, plural } of table) {
    if (!endsInPart(word, plural)) continue;
    const whole = word.slice(0, word.length - plural.length) + singular;
    if (word === plural || isKnown(whole)) return whole;
  }
  return undefined;
}

/** The irregular plurals of a singular, also of a compound that ends in one. */
export function irregularPlurals(singular: string): string[] {
  return table
    .filter((row) => endsInPart(singular, row.singular))
    .map((row) => singular.slice(0, singular.length - row.singular.length) + row.plural);
}
