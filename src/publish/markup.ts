/** Reads the markup of a finished page, without building a tree. */

/** A tag, comment or declaration. */
export interface Markup {
  kind: 'open' | 'close' | 'other';
  /** Name of the element in lower case; empty for comments and declarations. */
  name: string;
  /** Offset of `<`. */
  start: number;
  /** Offset after `>`. */
  end: number;
}

/** Elements whose content is text and never markup (HTML, 13.1.2: raw text and escapable raw text). */
const rawText = new Set(['script', 'style', 'textarea', 'title']);

const letter = /[a-zA-Z]/u;
const endOfName = /[\s/>]/gu;

/**
 * All markup of a page, in order. Ends before markup that never closes: nothing behind it is read.
 * Takes time linear in the length of the page.
 */
export function* readMarkup(html: string): Generator<Markup> {
  let start = html.indexOf('<');
  while (start !== -1) {
    const markup = markupAt(html, start);
    if (markup?.end === -1) return;
    if (markup) yield markup;
    start = markup ? startBehind(html, markup) : html.indexOf('<', start + 1);
  }
}

function startBehind(html: string, { kind, name, end }: Markup): number {
  return html.indexOf(kind === 'open' && rawText.has(name) ? `</${name}` : '<', end);
}

/** @returns nothing for a `<` that is text (HTML, 13.2.5.6: tag open state); an end of -1 when it never closes */
function markupAt(html: string, start: number): Markup | undefined {
  const next = html[start + 1] ?? '';
  if (next === '!' || next === '?') return { kind: 'other', name: '', start, end: endOfOther(html, start) };
  const nameAt = next === '/' ? start + 2 : start + 1;
  if (!letter.test(html[nameAt] ?? '')) return undefined;
  endOfName.lastIndex = nameAt;
  const nameEnd = endOfName.exec(html)?.index ?? html.length;
  const name = html.slice(nameAt, nameEnd).toLowerCase();
  return { kind: next === '/' ? 'close' : 'open', name, start, end: endOfTag(html, nameEnd) };
}

function endOfOther(html: string, start: number): number {
  const mark = html.startsWith('<!--', start) ? '-->' : '>';
  const at = html.indexOf(mark, start + 1);
  return at === -1 ? -1 : at + mark.length;
}

/** Offset after the `>` that stands outside quotes, or -1. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    const closing = character === '"' || character === "'" ? html.indexOf(character, at + 1) : at;
    if (closing === -1) return -1;
    at = closing + 1;
  }
  return -1;
}

const attribute = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** Attributes of a tag by name, as they are written: entities stay. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = tag.slice(tag.search(/\s|>/u), -1);
  return new Map(
    [...attributes.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
