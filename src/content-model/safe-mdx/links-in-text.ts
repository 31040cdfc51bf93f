/** What the text of a document points at. */
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
}

/** Every link and picture of a text, from top to bottom. */
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
  return { links, images };
}
