/** From what an editor types to the safe subset of MDX, and back. */
import { blockPattern } from '../block-source.ts';
import { withoutHiddenSigns } from '../hidden-signs.ts';

import { insideAny, marksOf } from './marks.ts';
import type { Marks } from './marks.ts';
import { readText } from './read-text.ts';
import type { BodyText } from './read-text.ts';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A round may bring new text to light; each one leaves less to do. */
const mostRounds = 8;

const autolink = /^<((?:https?:|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/u;

function applied(source: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < from) continue;
    result += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + source.slice(from);
}

/** A Markdown link whose words are its address. */
function linkTo(address: string): string {
  const scheme = /^[a-z]+:/iu.test(address) ? '' : /^www\./iu.test(address) ? 'https://' : 'mailto:';
  const words = address.replace(/[\\[\]*_`{<~|]/gu, '\\$&');
  const target = address.replace(/[{}\\|]/gu, encodeURIComponent).replace(/[()]/gu, '\\$&');
  return `[${words}](${scheme}${target})`;
}

/** A link in the place of an address; a `!` or a backslash right before it stays what it was. */
function linkEdit({ source, isText }: BodyText, range: { start: number; end: number }, address: string): Edit[] {
  const edit = { ...range, text: linkTo(address) };
  const before = source[range.start - 1] ?? '';
  if (!isText(range.start - 1) || (before !== '!' && before !== '\\')) return [edit];
  return [{ start: range.start - 1, end: range.start - 1, text: '\\' }, edit];
}

/** Links in full for `<https://…>`, and for bare addresses that a brace or a `<` follows. */
function linkEdits(text: BodyText, marks: Marks): Edit[] {
  const { source } = text;
  const inBrackets = marks.brackets.flatMap((start): Edit[] => {
    const [whole, address] = autolink.exec(source.slice(start)) ?? [];
    return whole && address ? linkEdit(text, { start, end: start + whole.length }, address) : [];
  });
  const bare = marks.bareLinks.flatMap(({ start, end }): Edit[] => {
    const run = /^[^\s<]*<?/u.exec(source.slice(start))?.[0] ?? '';
    if (!/[{<]/u.test(run)) return [];
    const address = source.slice(start, end);
    return linkEdit(text, { start, end }, address);
  });
  return [...inBrackets, ...bare];
}

/** The `(` or `:` behind a `]` that an offset follows, blanks aside: what stands there is an address. */
function openingBefore(source: string, offset: number): number | undefined {
  let at = offset - 1;
  while (/\s/u.test(source[at] ?? '')) at -= 1;
  return /[(:]/u.test(source[at] ?? '') && source[at - 1] === ']' ? at : undefined;
}

/** How the mark at an offset is written so that it stays text. */
function bracketEdits({ source }: BodyText, offset: number, inHeading: (offset: number) => boolean): Edit[] {
  if (inHeading(offset) && source[offset] === '{') {
    const start = source[offset - 1] === '\\' ? offset - 1 : offset;
    return [{ start, end: offset + 1, text: '&#123;' }];
  }
  const edit = { start: offset, end: offset, text: '\\' };
  const opening = source[offset] === '<' ? openingBefore(source, offset) : undefined;
  return opening === undefined ? [edit] : [{ start: opening, end: opening, text: '\\' }, edit];
}

function moduleEdit({ source }: BodyText, start: number): Edit {
  return { start, end: start + 1, text: source[start] === 'i' ? '&#105;' : '&#101;' };
}

/** One round: links first, because an address swallows the backslash that follows it. */
function escapedOnce(source: string): string {
  const text = readText(source);
  const marks = marksOf(text);
  if (text.codeBreaks.length > 0)
    return applied(
      text.source,
      text.codeBreaks.map((gap) => ({ ...gap, text: ' ' })),
    );
  const links = linkEdits(text, marks);
  if (links.length > 0) return applied(text.source, links);
  const modules = marks.modules.map((start) => moduleEdit(text, start));
  const inHeading = insideAny(marks.headings, text.source.length);
  const brackets = marks.brackets.flatMap((offset) => bracketEdits(text, offset, inHeading));
  return applied(text.source, [...modules, ...brackets]);
}

/**
 * Turns what an editor typed into safe MDX: `{` and `<` of the text get a backslash, a paragraph
 * that starts with import or export a character reference, `<https://…>` becomes a link in full.
 * Code, blocks and the ids of headings stay. Safe text comes out as it went in.
 */
export function escapeBody(markdown: string): string {
  let before = withoutHiddenSigns(markdown);
  let after = escapedOnce(before);
  for (let round = 1; after !== before && round < mostRounds; round += 1) {
    before = after;
    after = escapedOnce(before);
  }
  return after;
}

/** Whether a mark without its backslash would mean something of its own. */
function needsEscape(source: string, offset: number): boolean {
  const rest = source.slice(offset);
  const [line = ''] = rest.split('\n');
  const startsLine = offset < 2 || source[offset - 2] === '\n';
  return autolink.test(rest) || (startsLine && blockPattern.test(line));
}

/**
 * Turns safe MDX into what an editor reads and types; the inverse of `escapeBody`. Text whose
 * escapes cannot be taken away without changing what it says comes out as it went in.
 */
export function unescapeBody(body: string): string {
  const escapes = /\\[{<]|&#123;|&#105;(?=mport)|&#101;(?=xport)/gu;
  // Reading a text takes its time, and lists unescape thousands that hold no escape.
  if (body.search(escapes) === -1) return body.replace(/\r(?!\n)/gu, '\n');
  const text = readText(body);
  const { headings } = marksOf(text);
  const marks = [...text.source.matchAll(escapes)];
  const isInHeading = insideAny(headings, text.source.length);
  const edits = marks.flatMap(({ 0: mark, index }): Edit[] => {
    const inHeading = isInHeading(index);
    if (mark.startsWith('\\')) {
      const keeps = (inHeading && mark === '\\{') || !text.isEscaped(index + 1) || needsEscape(text.source, index + 1);
      return keeps ? [] : [{ start: index, end: index + 1, text: '' }];
    }
    if (!text.isText(index) || (mark === '&#123;' && !inHeading)) return [];
    const meant = { '&#123;': '{', '&#105;': 'i', '&#101;': 'e' }[mark] ?? mark;
    return [{ start: index, end: index + mark.length, text: meant }];
  });
  const typed = applied(text.source, edits);
  return escapeBody(typed) === text.source ? typed : text.source;
}
