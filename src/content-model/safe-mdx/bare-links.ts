/** Where an address ends that became a link because it looks like one. */
import type { Link, Parents, Root, Text } from 'mdast';

/** What an address holds only in its percent form (RFC 3986, 2), so that it ends there; GFM ends it at white space and `<` alone. */
const neverInAddress = /[«»“”„‹›<>"`…]/u;

/** An apostrophe may be part of an address: it closes one that it opened, or that nothing but punctuation follows. */
const closingApostrophe = /[’‘][’‘.,:;!?*_~)\]]*$/u;

/** The punctuation that GFM takes off the end of an address. */
const trailing = /[?!.,:;*_~]+$/u;

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function cutAt(address: string, before: string): number {
  const hard = address.search(neverInAddress);
  const short = hard < 0 ? address : address.slice(0, hard);
  if (/[‘‚’]/u.test(before)) {
    const last = Math.max(short.lastIndexOf('’'), short.lastIndexOf('‘'));
    return last < 0 ? short.length : last;
  }
  const soft = short.search(closingApostrophe);
  return soft < 0 ? short.length : soft;
}

/**
 * How many characters of a run that GFM takes for an address are one.
 * @param before the sign before it
 */
function addressLength(run: string, before: string): number {
  const cut = cutAt(run, before);
  if (cut === run.length) return cut;
  let address = run.slice(0, cut).replace(trailing, '');
  while (address.endsWith(')') && count(address, ')') > count(address, '(')) {
    address = address.slice(0, -1).replace(trailing, '');
  }
  return address.length;
}

/** A place on the same line as another one. */
function placeAfter<T extends { line: number; column: number; offset?: number | undefined }>(start: T, by: number): T {
  return { ...start, column: start.column + by, offset: (start.offset ?? 0) + by };
}

/** The link up to the end of its address, and the text behind it. */
function split(link: Link, words: Text, length: number): [Link, Text] {
  const [shown, rest] = [words.value.slice(0, length), words.value.slice(length)];
  const start = link.position?.start;
  const middle = start && placeAfter(start, length);
  const end = link.position?.end;
  const url = link.url.slice(0, link.url.length - rest.length);
  return [
    {
      ...link,
      url,
      children: [{ type: 'text', value: shown, ...(start && middle && { position: { start, end: middle } }) }],
      ...(start && middle && { position: { start, end: middle } }),
    },
    { type: 'text', value: rest, ...(middle && end && { position: { start: middle, end } }) },
  ];
}

function shortened(source: string, { children }: Parents): Parents['children'] {
  return children.flatMap((node, index): Parents['children'] => {
    if (node.type !== 'link') return [node];
    const [words, ...others] = node.children;
    const start = node.position?.start.offset;
    const isWritten = start !== undefined && /[[<]/u.test(source[start] ?? '');
    if (isWritten || words?.type !== 'text' || others.length > 0 || !node.url.endsWith(words.value)) return [node];
    const previous = children[index - 1];
    const before = start === undefined ? (previous?.type === 'text' ? previous.value : '') : source.slice(0, start);
    const length = addressLength(words.value, before.slice(-1));
    return length === words.value.length || length === 0 ? [node] : split(node, words, length);
  });
}

/**
 * Ends the bare addresses of a tree before a closing quote.
 * @param source the text that the tree was made of
 */
export function endBareLinks(tree: Root, source: string): void {
  const waiting: Parents[] = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.children.some(({ type }) => type === 'link')) {
      // The kinds of children stay: a link becomes a link and a text, both phrasing.
      Object.assign(parent, { children: shortened(source, parent) });
    }
    for (const child of parent.children) if ('children' in child) waiting.push(child);
  }
}
