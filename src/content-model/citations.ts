/** Citations in texts that are no Markdown: `[1](#s1)` in the fields of records and in the attributes of blocks. */
import { parseBlock } from './block-source.ts';

/** Words, or the number of a source. */
export type CitedPart = string | { /** As it is written between the brackets. */ label: string; number: number };

const citation = /\[(\d+)\]\(#s(\d+)\)/gu;

/** A text taken apart at its citations; no part is empty. */
export function citedParts(text: string): CitedPart[] {
  const parts: CitedPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: label = '', 2: number, index } of text.matchAll(citation)) {
    parts.push(text.slice(end, index), { label, number: Number(number) });
    end = index + whole.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

/** Numbers of the sources that a text cites, in its order. */
export function citedNumbers(text: string): number[] {
  return citedParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.number]));
}

/** A text without its citations and the space before each, for where they are no links. */
export function withoutCitations(text: string): string {
  return text.replace(/[^\S\n]*\[\d+\]\(#s\d+\)/gu, '');
}

/** Numbers of the sources that the attributes of a block on one line cite. */
export function citedInBlock(line: string): number[] {
  return Object.values(parseBlock(line)?.values ?? {}).flatMap(citedNumbers);
}
