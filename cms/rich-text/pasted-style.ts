/** What the elements and styles of pasted HTML say: which words are bold, and which are no text of the page at all. */
import type { Element } from 'hast';

import { linkTarget } from '#model/links.ts';

import type { Mark } from './nodes.ts';

/** What holds for words within an element. */
export type Style = Partial<Record<Mark, boolean>> & {
  url?: string | undefined;
  /** White space counts, as in `pre`. */
  isLaidOut?: boolean;
  /** How many lists the words stand in. */
  listDepth?: number;
};

/** An attribute of an element as text; empty without it. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Elements whose content is no text. */
const unread: ReadonlySet<string> = new Set(
  [
    'head',
    'title',
    'meta',
    'link',
    'base',
    'style',
    'script',
    'template',
    'xml',
    'noscript',
    'object',
    'embed',
    'iframe',
  ].concat(['audio', 'video', 'canvas', 'svg', 'colgroup', 'col', 'datalist']),
);

/** Word marks what others remarked on a text, and what it does not show. */
const remark = /\bmso-(?:element:\s*comment|hide:\s*all)|\bdisplay:\s*none/iu;
const remarkClass = /\bMsoCommentReference\b|\bmsocom(?:anchor|txt|off)\b/u;

/** Whether an element shows nothing of the text that was copied. */
export function isUnread(node: Element): boolean {
  return (
    unread.has(node.tagName) || remark.test(attribute(node, 'style')) || remarkClass.test(attribute(node, 'className'))
  );
}

const markTags: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);

function declared(css: string, property: string): string {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'iu').exec(css)?.[1]?.trim().toLowerCase() ?? '';
}

function styleOfCss(css: string): Style {
  if (css === '') return {};
  const [weight, slant, space] = ['font-weight', 'font-style', 'white-space'].map((name) => declared(css, name));
  const line = declared(css, 'text-decoration(?:-line)?');
  return {
    ...(weight && { bold: /^bold|^[6-9]00/u.test(weight) }),
    ...(slant && { italic: /^(?:italic|oblique)/u.test(slant) }),
    ...(line.includes('line-through') && { strikethrough: true }),
    ...(space && { isLaidOut: /^(?:pre(?!-line)|break-spaces)/u.test(space) && /tab-size|monospace/u.test(css) }),
  };
}

/** Whether a pasted link leads somewhere from the portal as well: not into the document or the computer that it comes from. */
function isLinkable(address: string): boolean {
  const { kind } = linkTarget(address);
  return kind === 'web' || kind === 'mail' || kind === 'entry';
}

/** What holds for the words within an element, from what holds around it. */
export function styleWithin(node: Element, around: Style): Style {
  const mark = markTags.get(node.tagName);
  const href = node.tagName === 'a' ? attribute(node, 'href').trim() : '';
  return {
    ...around,
    ...(mark && { [mark]: true }),
    ...(href !== '' && { url: isLinkable(href) ? href : undefined }),
    ...((node.tagName === 'pre' || node.tagName === 'textarea') && { isLaidOut: true }),
    ...styleOfCss(attribute(node, 'style')),
  };
}
