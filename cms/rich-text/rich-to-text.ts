/** From the nodes of the rich text to Markdown that is read as what stands there. */
import type { BlockContent } from 'mdast';

import { escapeBody } from '#model/safe-mdx/escape-body.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { writeText, writings } from '#model/safe-mdx/write-text.ts';

import { remember } from '#model/remember.ts';

import type { TextComponents } from './components.ts';
import type { RichElement } from './nodes.ts';
import { NotRichError, richFromText } from './rich-from-text.ts';
import { blocksToTree } from './rich-to-tree.ts';

/** The text as it is saved; escaping takes its time, and most texts hold nothing to escape. */
function asSaved(markdown: string): string {
  return /[{<]|^(?:im|ex)port/mu.test(markdown) ? escapeBody(markdown) : markdown;
}

/** What blocks say, however they came about; what cannot be read back says nothing. */
function readBack(markdown: string, components: TextComponents): string {
  try {
    return JSON.stringify(blocksToTree(richFromText(readText(asSaved(markdown)), components), components));
  } catch (error) {
    if (error instanceof NotRichError) return '';
    throw error;
  }
}

/** Writes blocks in the first way in which they are read back as they are. */
function written(blocks: readonly BlockContent[], readsAs: (markdown: string) => string): string {
  const said = JSON.stringify(blocks);
  const found = writings.map((writing) => () => writeText(blocks, writing)).find((write) => readsAs(write()) === said);
  return found ? found() : writeText(blocks, 'linked');
}

/**
 * Makes the writer of the rich text: each sign that is typed is shown as it is, but for addresses, which become links. A block that
 * was written before is not written again.
 */
export function richWriter(components: TextComponents): (nodes: readonly RichElement[]) => string {
  const readsAs = remember((markdown) => readBack(markdown, components));
  const known = new WeakMap<RichElement, BlockContent[]>();
  const texts = new WeakMap<BlockContent, string>();
  const blocksOf = (node: RichElement): BlockContent[] => {
    const blocks = known.get(node) ?? blocksToTree([node], components);
    known.set(node, blocks);
    return blocks;
  };
  const textOf = (block: BlockContent): string => {
    const text = texts.get(block) ?? written([block], readsAs);
    texts.set(block, text);
    return text;
  };
  return (nodes) => nodes.flatMap(blocksOf).map(textOf).join('\n\n');
}
