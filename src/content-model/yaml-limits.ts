/** How much the fields of an entry may hold, so that every reader of them answers soon. */

/** Characters of all fields together: the longest entry of today has a quarter of them. */
export const mostFieldCharacters = 100_000;
/** Lines of all fields together. */
export const mostFieldLines = 5_000;
/** Lists and groups within each other. */
export const deepestFields = 50;

/** What is more than readers take on, and where that begins. */
export interface FieldExcess {
  fault: 'fields-too-long' | 'fields-too-deep';
  offset: number;
}

/** Lists and keys that begin on one line: `- - - a`, `? ? a`. */
const steps = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${deepestFields + 1}}`, 'mu');
/** Lines that stand further in than any entry is deep. */
const indent = new RegExp(`^[ ]{${deepestFields * 4 + 1}}[ ]*[^ \\n#]`, 'mu');

/** Where brackets stand in each other deeper than entries are; brackets within texts count as well, and mostly close again. */
function deepBracketIn(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/gu)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestFields) return index;
  }
  return undefined;
}

/** The first excess of YAML, told before it is parsed. */
export function fieldExcessOf(text: string): FieldExcess | undefined {
  if (text.length > mostFieldCharacters) return { fault: 'fields-too-long', offset: mostFieldCharacters };
  const line = [...text.matchAll(/\n/gu)].at(mostFieldLines);
  if (line) return { fault: 'fields-too-long', offset: line.index };
  const offset = deepBracketIn(text) ?? steps.exec(text)?.index ?? indent.exec(text)?.index;
  return offset === undefined ? undefined : { fault: 'fields-too-deep', offset };
}
