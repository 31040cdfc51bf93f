/** A block as it stands in the text of a document: read and written. */
import { attributesOf, blockNames, isBlockName } from './blocks.ts';
import type { BlockName } from './blocks.ts';

export interface BlockSource {
  name: BlockName;
  values: Record<string, string>;
}

/**
 * One block in its written form, alone on its line. Capture groups: the name, the attributes. For
 * the editor, which finds blocks by pattern.
 */
export const blockPattern = new RegExp(
  `^<(${blockNames.join('|')})((?:[ \\t]+[a-z]+="[^"\\n]*")*)[ \\t]*/>[ \\t]*$`,
  'mu',
);

const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
  '\\': '&#92;',
  '\n': '&#10;',
};
const meant = new Map(Object.entries(written).map(([character, reference]) => [reference, character]));

/** Text as it stands between the quotes of an attribute. */
function encode(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/[&"<>{}\\\n]/gu, (character) => written[character] ?? character);
}

/** What the text between the quotes of an attribute means; the inverse of `encode`. */
function decode(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt|#123|#125|#92|#10);/gu, (reference) => meant.get(reference) ?? reference);
}

/** Writes a block on one line, its attributes in the order of the model, empty ones left out. */
export function formatBlock({ name, values }: BlockSource): string {
  const attributes = Object.keys(attributesOf(name)).flatMap((key) => {
    const value = values[key]?.trim() ?? '';
    return value === '' ? [] : [` ${key}="${encode(value)}"`];
  });
  return `<${name}${attributes.join('')} />`;
}

/** Reads a block that stands on one line; undefined when it is no block of the model. */
export function parseBlock(line: string): BlockSource | undefined {
  const [, name = '', attributes = ''] = blockPattern.exec(line) ?? [];
  if (!isBlockName(name)) return undefined;
  const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/gu)];
  return { name, values: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decode(value)])) };
}
