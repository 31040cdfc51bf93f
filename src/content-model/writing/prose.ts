/** The sentences of a text, without its code, addresses and marks. */
import type { Nodes } from 'mdast';

import type { Locale, Localized } from '#locales';

import { parseBlock } from '../block-source.ts';
import { attributesOf } from '../blocks.ts';
import type { Attribute } from '../blocks.ts';
import { withoutCitations } from '../citations.ts';
import { linkTarget } from '../links.ts';
import { headingsOf, rangeOf } from '../safe-mdx/marks.ts';
import type { BodyText } from '../safe-mdx/read-text.ts';

/** A paragraph, heading, cell or text of a block. */
export interface Passage {
  /** Line breaks of the source stay in it. */
  text: string;
  /** Line in the body where it starts, counted from 1. */
  line: number;
  kind: 'sentences' | 'heading' | 'cell';
  /** Somebody else's words stay as they are. */
  isQuoted: boolean;
}

const passageKinds: Readonly<Record<string, Passage['kind']>> = {
  paragraph: 'sentences',
  heading: 'heading',
  tableCell: 'cell',
};

/** Stands for code: a word of no language. */
const codeWord = '×';

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return codeWord;
  if (node.type === 'break') return '\n';
  if (node.type === 'link' && linkTarget(node.url).kind === 'source') return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The texts that a block shows; what is chosen from a list is none. */
function blockPassages(line: string, at: number): Passage[] {
  const block = parseBlock(line);
  if (!block) return [];
  const attributes = attributesOf(block.name);
  const chosen: readonly unknown[] = ['choice', 'rule'] satisfies Attribute['kind'][];
  const texts = Object.entries(block.values).filter(([key]) => !chosen.includes(attributes[key]?.kind));
  return texts.flatMap(([, value]) => {
    return withoutCitations(value)
      .split('\n')
      .map((text): Passage => ({ text, line: at, kind: 'sentences', isQuoted: false }));
  });
}

/** All passages of a text, in order. */
export function passagesOf(text: BodyText): Passage[] {
  const headings = new Set<Nodes>(headingsOf(text));
  const passages: Passage[] = text.blocks.flatMap((block) => {
    return blockPassages(block.text, text.placeOf(block.offset).line);
  });
  const walk = (node: Nodes, isQuoted: boolean): void => {
    const kind = passageKinds[node.type];
    if (kind && (kind !== 'heading' || headings.has(node))) {
      const words = wordsOf(node).replace(/\s*\{#[^\s{}]{0,80}\}$/u, '');
      passages.push({ text: words, line: text.placeOf(rangeOf(node).start).line, kind, isQuoted });
    } else if ('children' in node) {
      for (const child of node.children) walk(child, isQuoted || node.type === 'blockquote');
    }
  };
  walk(text.tree, false);
  return passages.toSorted((a, b) => a.line - b.line);
}

/** A sentence of a passage. */
export interface Sentence {
  text: string;
  line: number;
}

/** Abbreviations that stand before a name or number, so that their full stop ends no sentence. */
const abbreviations = {
  nl: /(?:^|[\s(])(?:art|bijv|blz|bv|ca|nr|o\.a|vul|zgn)\.\s*$/iu,
  uk: /(?:^|[\s(])(?:буд|бул|вул|див|ім|м|напр|обл|п|пл|пп|пров|просп|с|смт|ст|ч)\.\s*$/iu,
} as const satisfies Localized<RegExp>;

/** The sentences of a passage, by the rules of its language. */
export function sentencesOf({ text, line }: Passage, locale: Locale): Sentence[] {
  const flat = text.replaceAll('\n', ' ');
  const sentences: Sentence[] = [];
  let at = line;
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(flat)) {
    const end = index + segment.length;
    if (end < flat.length && abbreviations[locale].test(flat.slice(Math.max(start, end - 12), end))) continue;
    sentences.push({ text: flat.slice(start, end).trim(), line: at });
    at += text.slice(start, end).split('\n').length - 1;
    start = end;
  }
  return sentences.filter((sentence) => sentence.text !== '');
}
