/** Words and phrases with a better one each, found as whole words in a text. */

export interface WordPair {
  /** The forms as they stand in texts, in small letters. */
  forms: readonly string[];
  /** What to write instead; several choices with commas. */
  plain: string;
}

export interface FoundWord {
  /** As it stands in the text. */
  found: string;
  plain: string;
  /** Where it starts. */
  index: number;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '[ \\n\\u00a0]');
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[\n\u00a0]/gu, ' ');
}

/** Makes the search for a list; longer phrases go before shorter ones. */
export function wordFinder(pairs: readonly WordPair[]): (text: string) => FoundWord[] {
  const plainOf = new Map(pairs.flatMap(({ forms, plain }) => forms.map((form) => [form, plain] as const)));
  const forms = [...plainOf.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}’'-])`, 'giu');
  return (text) => {
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      return { found, plain: plainOf.get(keyOf(found)) ?? '', index };
    });
  };
}
