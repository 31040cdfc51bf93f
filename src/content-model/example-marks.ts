/** How an example says that it is one, so that nobody takes it for a fact. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { locales } from '#locales';
import type { Localized } from '#locales';

import { rangeOf } from './safe-mdx/marks.ts';
import type { BodyText } from './safe-mdx/read-text.ts';

/** How the title of an example starts. */
export const exampleMarks = { nl: '[Voorbeeld]', uk: '[Приклад]' } as const satisfies Localized;

/** Whether a text is the title of an example: a mark and a word. A text about the mark itself goes on otherwise. */
export function startsAsExample(text: string): boolean {
  const words = text.trimStart();
  return locales.some((locale) => {
    const mark = exampleMarks[locale];
    return words.startsWith(mark) && /^\s+\S/u.test(words.slice(mark.length));
  });
}

/** What looks like a title on a page. */
function isTitleLike({ type }: Nodes): boolean {
  return ['heading', 'strong', 'link', 'linkReference', 'tableCell'].includes(type);
}

/** Lines of a text, counted from 1, on which something stands that looks like the title of an example. */
export function exampleLines({ nodes, placeOf }: BodyText): number[] {
  const lines = nodes.flatMap((node) => {
    return isTitleLike(node) && startsAsExample(toString(node)) ? [placeOf(rangeOf(node).start).line] : [];
  });
  return [...new Set(lines)];
}
