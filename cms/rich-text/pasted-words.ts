/** Words of a pasted text: white space as a page shows it, pictures and breaks. */
import type { Element } from 'hast';

import { withoutHiddenSigns } from '#model/hidden-signs.ts';

import { element, isElement, saysSomething } from './nodes.ts';
import type { RichNode, RichText } from './nodes.ts';
import { attribute } from './pasted-style.ts';
import type { Style } from './pasted-style.ts';

/** Soft hyphens and spaces without width are of the page that a text was copied from. */
const unseen = /[\u00ad\u200b\u2060]/gu;

function styled(text: string, { bold, italic, strikethrough, code }: Style): RichText {
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(code && { code }),
  };
}

function linked(nodes: RichNode[], { url }: Style): RichNode[] {
  return url === undefined || nodes.length === 0 ? nodes : [element('a', nodes, { url })];
}

/** The nodes of a piece of text. */
export function wordNodes(value: string, style: Style): RichNode[] {
  const text = withoutHiddenSigns(value).replace(unseen, '');
  if (style.isLaidOut !== true) return linked([styled(text.replace(/[ \t\n\f]+/gu, ' '), style)], style);
  const lines = text.replace(/\n$/u, '').split('\n');
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [element('break', [])] : []),
    ...linked([styled(line.replaceAll('\t', ' '), style)], style),
  ]);
}

/** A picture; one that stands for a sign is that sign, and one that nobody sees is none. */
export function pictureNodes(node: Element, style: Style): RichNode[] {
  const [url, alt] = [attribute(node, 'src'), attribute(node, 'alt').trim()];
  if (/^\p{RGI_Emoji}+$/v.test(alt)) return wordNodes(alt, style);
  const isDot = ['width', 'height'].some((side) => /^[01](?:px)?$/u.test(attribute(node, side)));
  return url === '' || isDot ? [] : [element('image', [], { data: { url, alt } })];
}

/** Space between words once: also where two nodes meet. */
export function withoutDoubleSpace(nodes: readonly RichNode[]): RichNode[] {
  let isAfterSpace = true;
  const visit = (node: RichNode): RichNode => {
    if (isElement(node)) {
      if (node.type === 'break') isAfterSpace = true;
      return node.type === 'a' ? { ...node, children: node.children.map(visit) } : node;
    }
    const text = node.text.replace(/[ \u00a0]{2,}/gu, ' ');
    const shown = isAfterSpace ? text.replace(/^[ \u00a0]+/u, '') : text;
    if (shown !== '') isAfterSpace = /[ \u00a0]$/u.test(shown);
    return { ...node, text: shown };
  };
  return nodes.map(visit).filter((node) => isElement(node) || node.text !== '');
}

/** Lines of words, parted where two or more breaks follow each other. */
export function paragraphsOf(nodes: readonly RichNode[]): RichNode[][] {
  const lines: RichNode[][] = [[]];
  let breaks: RichNode[] = [];
  for (const node of nodes) {
    if (isElement(node) && node.type === 'break') {
      breaks.push(node);
      continue;
    }
    // A space between two breaks is none of the words.
    if (!isElement(node) && node.text.trim() === '' && breaks.length > 0) continue;
    if (breaks.length > 1) lines.push([node]);
    else lines.at(-1)?.push(...breaks, node);
    breaks = [];
  }
  return lines.map(withoutDoubleSpace).filter(saysSomething);
}
