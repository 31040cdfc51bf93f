/** What a built site shows: the text of its pages, and words in any of its files. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** The marks `zq……` in each page of a language and in all other files of a site. */
export async function marksIn(site: string): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const path of glob('**/*.{html,json,xml,txt,js}', { cwd: site })) {
    if (path.startsWith('admin/')) continue;
    const text = (await readFile(join(site, path), 'utf8')).replaceAll('\u00ad', '');
    for (const mark of marksInText(text)) found.add(mark);
  }
  return found;
}
