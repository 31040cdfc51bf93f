/** What a built site shows: the text of its pages, and words in any of its files. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { parse, defaultTreeAdapter as dom, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const unread = new Set(['script', 'style', 'template', 'head']);

function textIn(node: Node): string {
  if (dom.isTextNode(node)) return node.value;
  if (dom.isElementNode(node) && unread.has(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** A text without what may differ between a form and a page: spaces, and signs that only say where a word may break. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]/gu, '');
}

/** The text of a page, squeezed; undefined when there is none at the address. */
export async function pageText(site: string, address: string): Promise<string | undefined> {
  const html = await readFile(join(site, address, 'index.html'), 'utf8').catch(() => undefined);
  return html === undefined ? undefined : squeezed(textIn(parse(html)));
}

/** The marks `zq……` in a text, each once. */
export function marksInText(text: string): Set<string> {
  return new Set(text.match(/zq[a-hj-z]{6}/gu));
}

/** Files that hold no words: pictures, letters, and the editor, which knows no content. */
const wordless = /^admin\/|\.(?:webp|avif|png|jpe?g|svg|woff2|css)$/u;

/** The bytes of a file as they were before they were packed. */
function unpacked(bytes: Buffer, path: string): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The marks `zq……` in the names and the contents of all files of a site, each with the files that have it. */
export async function marksIn(site: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  for (const { parentPath, name } of files) {
    const path = relative(site, join(parentPath, name));
    const text = wordless.test(path) ? '' : unpacked(await readFile(join(site, path)), path).toString('utf8');
    for (const mark of marksInText(`${path}\n${text.replaceAll('\u00ad', '')}`))
      found.set(mark, [...(found.get(mark) ?? []), path]);
  }
  return found;
}
