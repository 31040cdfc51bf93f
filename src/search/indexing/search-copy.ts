/** The copy of a page that the search engine reads: only what is searched, every text keyed. */
import { attributesOf, readMarkup, type Markup } from '#publish/markup.ts';
import { traitsOf } from '#publish/typography/elements.ts';

import { decodeEntities, encodeEntities } from './entities.ts';

/** Content that is no text to be found: programs, drawings, and cards of terms, which have pages of their own. */
const leftOut = new Set(['script', 'style', 'svg', 'template', 'select', 'textarea', 'noscript']);

/** A link to the list of sources: `#s1`, or `#law-ua-5018-vi-s1` where a page has several lists. */
const citation = /^#(?:.+-)?s\d+$/u;

function isCitation({ name }: Markup, tag: string): boolean {
  return name === 'a' && citation.test(attributesOf(tag).get('href') ?? '');
}

function isLeftOut({ name }: Markup, tag: string): boolean {
  const attributes = attributesOf(tag);
  const isMarked = attributes.has('popover') || attributes.has('data-pagefind-ignore');
  return leftOut.has(name) || isMarked || attributes.get('aria-hidden') === 'true';
}

/** How far back the end of a sentence is looked for. */
const farBack = 40;

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;
const kept = /^(?:data-pagefind-[a-z]+|data-value)$/u;
const heading = /^h[1-6]$/u;
const bodyMark = 'data-pagefind-body';

/** Signs that keep apart in an excerpt what a page keeps apart by its layout. */
const signs: Readonly<Record<string, string>> = {
  ...{ dt: ': ', dd: '.', li: '.', p: '.', th: ',', td: ',', tr: '.' },
  ...{ h2: '.', h3: '.', h4: '.', summary: '.', figcaption: '.' },
};
const endsSentence = /[.,:;!?…>]\s*$/u;

/** Whether a page is searched at all. */
export function isSearched(html: string): boolean {
  return html.includes(bodyMark);
}

/** Elements in whose midst a sentence goes on: their tags say nothing to the search engine. */
function isInline(name: string): boolean {
  return name === 'button' || traitsOf(name).edge === 'none';
}

/** Whether a mark takes the text of its element: `names`, and not `date[data-value]`. */
function isNaming(mark: string | undefined): boolean {
  return mark !== undefined && !mark.includes('[');
}

/** A tag with the attributes that matter. A heading gets the address of its section: `h-step-1` stands in `step-1`. */
function copyOfTag({ kind, name }: Markup, tag: string): string {
  if (isInline(name) && !tag.includes('data-pagefind-')) return '';
  if (kind === 'close') return `</${name}>`;
  const attributes = [...attributesOf(tag)].flatMap(([attribute, value]) => {
    if (attribute === 'id' && heading.test(name)) return [`id="${value.replace(/^h-/u, '')}"`];
    return kept.test(attribute) ? [value === '' ? attribute : `${attribute}="${value}"`] : [];
  });
  if (name === 'h1') attributes.push('data-pagefind-meta="title"');
  // What names a page is searched beside its text, and is no part of it.
  if (name === 'h1' || isNaming(attributesOf(tag).get('data-pagefind-meta')))
    attributes.push('data-pagefind-ignore="index"');
  const copy = `<${[name, ...attributes].join(' ')}>`;
  // Marks stand on empty elements; the closing tags of inline ones are left out.
  return isInline(name) ? `${copy}</${name}>` : copy;
}

/** A text with a sign behind its last word. */
function withSign(text: string, sign: string): string {
  const end = text.slice(-farBack);
  return text.slice(0, text.length - end.length) + end.trimEnd() + sign;
}

/** Follows an element to its end by counting elements of the same name. */
class Inside {
  readonly #name: string;
  #depth = 1;

  constructor(name: string) {
    this.#name = name;
  }

  /** Whether this markup closes the element. */
  isClosedBy({ kind, name }: Markup): boolean {
    if (name === this.#name) this.#depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    return this.#depth === 0;
  }
}

/**
 * The copy of a page, or nothing when it is not searched.
 * @param keyText makes of a plain text the text that is indexed
 */
export function searchCopy(html: string, lang: string, keyText: (text: string) => string): string | undefined {
  let result = '';
  let textFrom = 0;
  let body: Inside | undefined;
  let skipped: Inside | undefined;
  for (const markup of readMarkup(html)) {
    const tag = html.slice(markup.start, markup.end);
    if (!body) {
      if (markup.kind !== 'open' || !attributesOf(tag).has(bodyMark)) continue;
      body = new Inside(markup.name);
      result = copyOfTag(markup, tag);
    } else if (skipped) {
      if (skipped.isClosedBy(markup)) skipped = undefined;
    } else {
      result += encodeEntities(keyText(decodeEntities(html.slice(textFrom, markup.start))));
      const sign = markup.kind === 'close' ? signs[markup.name] : undefined;
      if (sign && !endsSentence.test(result.slice(-farBack))) result = withSign(result, sign);
      if (markup.kind === 'open' && isCitation(markup, tag)) {
        result = result.trimEnd();
        skipped = new Inside(markup.name);
      } else if (markup.kind === 'open' && isLeftOut(markup, tag)) {
        if (!voids.test(markup.name)) skipped = new Inside(markup.name);
      } else if (markup.kind !== 'other') result += copyOfTag(markup, tag);
      if (body.isClosedBy(markup)) return `<!doctype html><html lang="${lang}"><body>${result}</body></html>`;
    }
    textFrom = markup.end;
  }
  return undefined;
}
