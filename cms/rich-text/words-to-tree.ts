/** From the words of the rich text, with their marks, to the nodes of Markdown. */
import type { PhrasingContent } from 'mdast';

import { componentOf } from './components.ts';
import type { TextComponents } from './components.ts';
import { isElement, isInline, wordsOf } from './nodes.ts';
import type { Mark, RichElement, RichNode, RichText } from './nodes.ts';

/** Marks that stand around others; code stands around words only. */
const outerMarks = ['bold', 'italic', 'strikethrough'] as const satisfies readonly Mark[];
type OuterMark = (typeof outerMarks)[number];

const treeMarks = { bold: 'strong', italic: 'emphasis', strikethrough: 'delete' } as const;

/** A word, link, picture or break with the marks around it. */
interface Piece {
  node: RichText | RichElement;
  marks: readonly OuterMark[];
}

function stringIn(node: RichElement, key: string): string | undefined {
  const value = node.data?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function marksOfText(node: RichText): OuterMark[] {
  return outerMarks.filter((mark) => node[mark] === true);
}

/** The marks that all words of a link have. */
function marksOfLink({ children }: RichElement): OuterMark[] {
  const texts = children.flatMap((child) => (isElement(child) || child.text === '' ? [] : [child]));
  return outerMarks.filter((mark) => texts.length > 0 && texts.every((text) => text[mark] === true));
}

function without(node: RichNode, marks: readonly OuterMark[]): RichNode {
  if (isElement(node)) return { ...node, children: node.children.map((child) => without(child, marks)) };
  return { ...node, ...Object.fromEntries(marks.map((mark) => [mark, false])) };
}

/** A break or picture has the marks of the words on both sides. */
function piecesOf(nodes: readonly RichNode[]): Piece[] {
  const pieces = nodes.map((node): Piece => {
    if (!isElement(node)) return { node, marks: marksOfText(node) };
    return { node, marks: node.type === 'a' ? marksOfLink(node) : [] };
  });
  return pieces.map((piece, at) => {
    if (!isElement(piece.node) || piece.node.type === 'a') return piece;
    const [before, after] = [pieces[at - 1]?.marks ?? [], pieces[at + 1]?.marks ?? []];
    return { ...piece, marks: before.filter((mark) => after.includes(mark)) };
  });
}

/** White space at the edges of marks stands outside of them: Markdown knows no other. */
function withoutEdgeSpace(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(({ node, marks }): Piece[] => {
    if (isElement(node) || node.code === true || marks.length === 0) return [{ node, marks }];
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(node.text) ?? [];
    const space = (text: string): Piece[] => (text === '' ? [] : [{ node: { text }, marks: [] }]);
    if (words === '') return space(before);
    return [...space(before), { node: { ...node, text: words }, marks }, ...space(after)];
  });
}

/** Space between two pieces that share a mark has it as well. */
function withSharedSpace(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const isSpace = !isElement(piece.node) && piece.marks.length === 0 && piece.node.text.trim() === '';
    if (!isSpace) return piece;
    const near = (step: number): readonly OuterMark[] => {
      const found = step < 0 ? pieces.slice(0, at).reverse() : pieces.slice(at + 1);
      return found.find(({ node }) => isElement(node) || node.text.trim() !== '')?.marks ?? [];
    };
    const after = near(1);
    return { ...piece, marks: near(-1).filter((mark) => after.includes(mark)) };
  });
}

function linkNode(node: RichElement, components: TextComponents): PhrasingContent[] {
  const words = wordsToTree(node.children, components);
  const url = node.url ?? stringIn(node, 'url') ?? '';
  if (wordsOf(node.children).trim() === '' || url === '') return words;
  return [{ type: 'link', url, title: stringIn(node, 'title') ?? null, children: words }];
}

function pieceNode({ node }: Piece, components: TextComponents): PhrasingContent[] {
  if (!isElement(node)) {
    if (node.text === '') return [];
    return [{ type: node.code === true ? 'inlineCode' : 'text', value: node.text }];
  }
  switch (node.type) {
    case 'a':
      return linkNode(node, components);
    case 'break':
      return [{ type: 'break' }];
    case 'image': {
      const url = stringIn(node, 'url') ?? '';
      return [{ type: 'image', url, alt: stringIn(node, 'alt') ?? '', title: stringIn(node, 'title') ?? null }];
    }
    case 'shortcode': {
      const written = componentOf(components, node.data?.['shortcode'])?.toBlock(node.data?.['shortcodeData']) ?? '';
      return written === '' ? [] : [{ type: 'html', value: written }];
    }
    default:
      return wordsToTree(node.children, components);
  }
}

/** Nests the marks: the one that reaches furthest stands outside. */
function nested(pieces: readonly Piece[], components: TextComponents): PhrasingContent[] {
  const [first] = pieces;
  if (!first) return [];
  const reach = (mark: OuterMark): number => {
    const end = pieces.findIndex(({ marks }) => !marks.includes(mark));
    return end < 0 ? pieces.length : end;
  };
  const [mark] = first.marks.toSorted((a, b) => reach(b) - reach(a));
  if (mark === undefined) return [...pieceNode(first, components), ...nested(pieces.slice(1), components)];
  const end = reach(mark);
  const inside = pieces.slice(0, end).map(({ node, marks }) => {
    return { node, marks: marks.filter((each) => each !== mark) };
  });
  return [{ type: treeMarks[mark], children: nested(inside, components) }, ...nested(pieces.slice(end), components)];
}

/** One word for words that follow each other; lines without white space at their ends. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (node.type === 'text') result.push({ ...node });
    else result.push(node);
  }
  result.forEach((node, at) => {
    if (node.type !== 'text') return;
    node.value = node.value.replace(/[ \t]*\n\s*/gu, '\n');
    if (at === 0 || result[at - 1]?.type === 'break') node.value = node.value.trimStart();
    if (at === result.length - 1 || result[at + 1]?.type === 'break') node.value = node.value.trimEnd();
  });
  return result.filter((node) => node.type !== 'text' || node.value !== '');
}

/** Breaks at the end of a line of words show nothing. */
function withoutLastBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.findLastIndex(({ type }) => type !== 'break');
  const first = nodes.findIndex(({ type }) => type !== 'break');
  return last < 0 ? [] : nodes.slice(first, last + 1);
}

/** The nodes of Markdown for words, links, pictures and breaks; blocks among them count as words. */
export function wordsToTree(nodes: readonly RichNode[], components: TextComponents): PhrasingContent[] {
  const flat = nodes.flatMap((node) =>
    isElement(node) && !isInline(node) && node.type !== 'shortcode' ? node.children : [node],
  );
  const pieces = withSharedSpace(withoutEdgeSpace(piecesOf(flat)));
  const marked = pieces.map(({ node, marks }): Piece => {
    if (isElement(node) && node.type === 'a')
      return { node: { ...node, children: node.children.map((child) => without(child, marks)) }, marks };
    return { node, marks };
  });
  return withoutLastBreaks(tidy(nested(marked, components)));
}
