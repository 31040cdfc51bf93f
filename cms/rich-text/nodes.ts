/**
 * The nodes of the rich text as Slate holds them, with the names that Decap's control draws: blocks, lists of items with a line of
 * words (`lic`) and lists below it, and words with marks.
 */

export const markNames = ['bold', 'italic', 'strikethrough', 'code'] as const;
export type Mark = (typeof markNames)[number];

export type RichText = { text: string } & Partial<Record<Mark, boolean>>;

export interface RichElement {
  type: string;
  /** Address of a link, as Plate writes it. */
  url?: string;
  /** What Decap keeps beside the words. */
  data?: Readonly<Record<string, unknown>>;
  children: RichNode[];
}

export type RichNode = RichText | RichElement;

export const headingTypes = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const inlineTypes: ReadonlySet<string> = new Set(['a', 'break', 'image']);
/** Blocks without words of their own. */
const voidTypes: ReadonlySet<string> = new Set(['shortcode', 'image', 'break']);

export function isElement(node: RichNode): node is RichElement {
  return 'type' in node;
}

/** Whether a node is a word, or stands among words. */
export function isInline(node: RichNode): boolean {
  return !isElement(node) || inlineTypes.has(node.type);
}

/** An element that is a list. */
type RichList = RichElement & { type: 'ul' | 'ol' };

export function isList(node: RichNode): node is RichList {
  return isElement(node) && (node.type === 'ul' || node.type === 'ol');
}

export function isHeading({ type }: RichElement): boolean {
  return headingTypes.some((heading) => heading === type);
}

/** An element of the rich text; one without children gets the empty text that Slate asks for. */
export function element(type: string, children: readonly RichNode[], more: Partial<RichElement> = {}): RichElement {
  return { type, ...more, children: children.length > 0 ? [...children] : [{ text: '' }] };
}

/** The words of nodes, without a space between them. */
export function wordsOf(nodes: readonly RichNode[]): string {
  return nodes.map((node) => (isElement(node) ? wordsOf(node.children) : node.text)).join('');
}

/** Whether nodes show something: words, a picture or a block. */
export function saysSomething(nodes: readonly RichNode[]): boolean {
  return nodes.some((node) =>
    isElement(node)
      ? (voidTypes.has(node.type) && node.type !== 'break') || saysSomething(node.children)
      : node.text.trim() !== '',
  );
}
