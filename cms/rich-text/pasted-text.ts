/** From plain text on the clipboard to blocks of the rich text. */
import { withoutHiddenSigns } from '#model/hidden-signs.ts';

import { element } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import { blocksOf, edge } from './pasted-parts.ts';
import type { Part } from './pasted-parts.ts';

interface Line {
  text: string;
  indent: number;
  /** What makes it an item of a list, if it is one. */
  list: { type: 'ul' | 'ol'; sign: string; start?: number; words: string } | undefined;
}

const bulleted = /^([-*–•·▪◦‣●])[ \t\u00a0]+(\S.*)$/u;
const numbered = /^(\d{1,3})([.)])[ \t\u00a0]+(\S.*)$/u;
/** Signs that stand for an item even when there is only one. */
const certain = /[•·▪◦‣●]/u;

function lineOf(raw: string): Line {
  const text = raw.trim();
  const indent = (/^\s*/u.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length;
  const [, sign = '', words = ''] = bulleted.exec(text) ?? [];
  if (sign !== '') return { text, indent, list: { type: 'ul', sign, words } };
  const [, number = '', point = '', rest = ''] = numbered.exec(text) ?? [];
  const list = number === '' ? undefined : ({ type: 'ol', sign: point, start: Number(number), words: rest } as const);
  return { text, indent, list };
}

/** Whether a line is an item: alone, a dash or a number may be one of the words. */
function isItem(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { list } = line;
  if (!list) return false;
  if (certain.test(list.sign)) return true;
  const isBeside = (other: Line | undefined, step: number): boolean =>
    other?.list?.sign === list.sign &&
    (list.start === undefined || other.indent !== line.indent || other.list.start === list.start + step);
  return isBeside(before, -1) || isBeside(after, 1);
}

function itemPart({ indent, list, text }: Line, levels: number[]): Part {
  while (levels.length > 0 && (levels.at(-1) ?? 0) > indent) levels.pop();
  if ((levels.at(-1) ?? -1) < indent) levels.push(indent);
  const words: RichNode[] = [{ text: list?.words ?? text }];
  return { kind: 'item', item: { level: levels.length, type: list?.type ?? 'ul', start: list?.start, words } };
}

/**
 * The blocks of a plain text: rows of items become lists, an empty line parts paragraphs, and lines stay lines. In a text without empty
 * lines each line is a paragraph.
 */
export function blocksOfText(raw: string): RichElement[] {
  const lines = withoutHiddenSigns(raw).split('\n').map(lineOf);
  const hasGaps = lines.some(({ text }, at) => text === '' && at > 0 && at < lines.length - 1);
  const filled = lines.filter(({ text }) => text !== '');
  const beside = (line: Line, step: number): Line | undefined => filled[filled.indexOf(line) + step];
  const levels: number[] = [];
  const parts = lines.flatMap((line): Part[] => {
    if (line.text === '') return [edge];
    if (isItem(line, beside(line, -1), beside(line, 1))) return [itemPart(line, levels)];
    levels.length = 0;
    const words: Part = { kind: 'words', nodes: [{ text: line.text.replace(/\t+/gu, ' ') }, element('break', [])] };
    return hasGaps ? [words] : [words, edge];
  });
  return blocksOf(parts);
}
