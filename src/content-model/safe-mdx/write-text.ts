/** From a tree to Markdown: the inverse of `read-text.ts`. */
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options } from 'mdast-util-to-markdown';

/**
 * How words are written, from what reads best to what is read the same whatever stands in it: addresses become links, or
 * are escaped like everything else; or each sign is a character reference.
 */
export const writings = ['linked', 'escaped', 'referred'] as const;
export type Writing = (typeof writings)[number];

/** What GFM may take for an address, which no backslash may stand in. */
const address = /(?<![\p{L}\p{N}])(?:(?:https?:\/\/|www\.)[^\s<]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;

const withLinks: Handle = ({ value }: { value: string }, _, state, { before, after, ...info }) => {
  const pieces: { text: string; isAddress: boolean }[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(address)) {
    pieces.push({ text: value.slice(from, index), isAddress: false }, { text: found, isAddress: true });
    from = index + found.length;
  }
  pieces.push({ text: value.slice(from), isAddress: false });
  return pieces
    .map(({ text, isAddress }, index) => {
      if (isAddress || text === '') return text;
      return state.safe(text, {
        ...info,
        before: pieces[index - 1]?.text.slice(-1) ?? before,
        after: pieces[index + 1]?.text.slice(0, 1) ?? after,
      });
    })
    .join('');
};

const asReferences: Handle = ({ value }: { value: string }) =>
  value.replace(/[!-/:-@[-`{-~]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const words: Record<Writing, Options['handlers']> = {
  linked: { text: withLinks },
  escaped: {},
  referred: { text: asReferences },
};

/** The Markdown of blocks, without a line feed at the end. A node `html` is written as it is. */
export function writeText(blocks: readonly RootContent[], writing: Writing): string {
  const tree: Root = { type: 'root', children: [...blocks] };
  const written = toMarkdown(tree, {
    bullet: '*',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown()],
    handlers: words[writing],
  });
  // At the end of a heading `{#…}` would be taken for its id.
  return written.replace(/^(#{1,6} .*)\{(#[^\s{}]*\}[ \t]*)$/gmu, '$1&#123;$2').trimEnd();
}
