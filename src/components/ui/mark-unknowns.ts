interface Part {
  text: string;
  unknown: boolean;
}

/**
 * Takes a text apart at the words that say that nobody knows.
 * @param words those words in lower case, longer ones first
 */
export function markUnknowns(text: string, words: readonly string[]): Part[] {
  const pattern = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, unknown: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
