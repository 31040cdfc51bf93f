interface Part {
  text: string;
  unknown: boolean;
}

/**
 * Takes a text apart at the words that say that nobody knows; the signs around them that emphasise in a text are left out.
 * @param words those words in lower case, longer ones first
 */
export function markUnknowns(text: string, words: readonly string[]): Part[] {
  const any = words.join('|');
  const pattern = new RegExp(`\\*(${any})\\*|(?<!\\p{L})(${any})(?!\\p{L})`, 'giu');
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: whole, 1: emphasised, 2: plain, index } of text.matchAll(pattern)) {
    parts.push({ text: text.slice(end, index), unknown: false });
    parts.push({ text: emphasised ?? plain ?? '', unknown: true });
    end = index + whole.length;
  }
  parts.push({ text: text.slice(end), unknown: false });
  return parts.filter((part) => part.text !== '');
}
