/** What a page must know of a text before it shows it: its parts, and where terms are first used. */
import { linkTarget } from '../links.ts';

import type { DocumentTree, TreeNode } from './tree-node.ts';

/** Ids of the terms that are first used in a part. */
interface Part {
  terms: readonly string[];
}

export interface SectionOutline extends Part {
  /** Undefined for the text above the first heading. */
  id: string | undefined;
  /** Its outermost blocks; the terms of the heading stand with the section. */
  blocks: readonly Part[];
}

export interface NoteOutline extends Part {
  /** How often the text names the note. */
  references: number;
}

export interface TextOutline {
  sections: readonly SectionOutline[];
  notes: readonly NoteOutline[];
}

/** Terms that a node links to, in the order of the text. */
function termsIn(node: TreeNode): string[] {
  if (typeof node === 'string' || node.type !== 'element') return [];
  const target = linkTarget(node.attributes['href'] ?? '');
  const own = target.kind === 'entry' && target.collection === 'terms' ? [target.id] : [];
  return [...own, ...node.children.flatMap(termsIn)];
}

/** The parts of a tree, in the order in which a page shows them. */
export function textOutline({ sections, notes }: DocumentTree): TextOutline {
  const seen = new Set<string>();
  const part = (nodes: readonly TreeNode[]): Part => {
    const terms = [...new Set(nodes.flatMap(termsIn))].filter((id) => !seen.has(id));
    terms.forEach((id) => seen.add(id));
    return { terms };
  };
  return {
    sections: sections.map(({ id, heading, blocks }) => {
      return { id, ...part(heading), blocks: blocks.map((block) => part([block])) };
    }),
    notes: notes.map(({ blocks, references }) => ({ ...part(blocks), references })),
  };
}
