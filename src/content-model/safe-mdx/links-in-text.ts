/** What the text of a document points at. */
import { parseBlock } from '../block-source.ts';
import { citedInBlock } from '../citations.ts';
import { linkTarget } from '../links.ts';
import type { LinkTarget } from '../links.ts';

import { rangeOf } from './marks.ts';
import type { BodyText } from './read-text.ts';

interface Placed {
  /** Line in the body, counted from 1. */
  line: number;
  /** The address as written. */
  address: string;
}

export interface TextLink extends Placed {
  target: LinkTarget;
}

export interface TextReferences {
  links: TextLink[];
  images: Placed[];
  /** Rules of laws that blocks show: `ua-5018-vi/managing-company`. */
  rules: Placed[];
}

/** The sources and the rules of laws that the blocks of a text name. */
function referencesInBlocks(text: BodyText): Pick<TextReferences, 'links' | 'rules'> {
  const lines = text.blocks.map((block) => ({ source: block.text, line: text.placeOf(block.offset).line }));
  return {
    links: lines.flatMap(({ source, line }) =>
      citedInBlock(source).map((number): TextLink => ({
        line,
        address: `#s${number}`,
        target: { kind: 'source', number },
      })),
    ),
    rules: lines.flatMap(({ source, line }) => {
      const block = parseBlock(source);
      return block?.name === 'Rule' ? [{ line, address: block.values['of'] ?? '' }] : [];
    }),
  };
}

/** Every link, picture and rule of a law in a text, from top to bottom. */
export function referencesIn(text: BodyText): TextReferences {
  const links: TextLink[] = [];
  const images: Placed[] = [];
  let line = 1;
  for (const node of text.nodes) {
    if (node.position) ({ line } = text.placeOf(rangeOf(node).start));
    if (node.type === 'link' || node.type === 'definition') {
      links.push({ line, address: node.url, target: linkTarget(node.url) });
    }
    if (node.type === 'image') images.push({ line, address: node.url });
  }
  const inBlocks = referencesInBlocks(text);
  return { links: [...links, ...inBlocks.links].toSorted((a, b) => a.line - b.line), images, rules: inBlocks.rules };
}
