import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import { blockingScript } from './blocking-script.ts';
import { inlineOf } from './inline-parts.ts';
import type { Mention, SitePage } from './site-model.ts';

/** The mark at the start of an example's title, as against a text that explains the mark. */
const markedTitle = /<(?:a|h[1-6]|title|b|strong|span)\b[^>]*>\s*\[(?:Voorbeeld|Приклад)\]\s+[^<\s]/u;

interface PageFile {
  /** Address of the page. */
  path: string;
  /** Its file, in the folder of the site. */
  file: string;
  html: string;
  /** What the parser made of it, with the places in the text. */
  tree: Tree.Document;
}

/** What the page itself says, apart from what is checked of it alone. */
export type PageFacts = Omit<SitePage, 'weight' | 'markup'>;

/** Reads a page once, so that no rule has to. */
export function readPage({ path, file, html, tree }: PageFile): PageFacts {
  const page: PageFacts = {
    path,
    file,
    lang: '',
    title: '',
    mainHeadings: 0,
    ids: [],
    links: [],
    resources: [],
    styles: [],
    blockingScripts: [],
    words: 0,
    isSearched: false,
    alternates: [],
    canonical: undefined,
    isHidden: false,
    showsExample: markedTitle.test(html),
    inline: [],
  };
  readNodes(page, tree.childNodes);
  return page;
}

function readNodes(page: PageFacts, nodes: Tree.ChildNode[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    readElement(page, node);
    readNodes(page, 'content' in node ? node.content.childNodes : node.childNodes);
  }
}

function readElement(page: PageFacts, element: Tree.Element): void {
  const id = valueOf(element, 'id');
  if (id !== undefined) page.ids.push(id);
  page.inline.push(...inlineOf(element));
  page.blockingScripts.push(...blockingScript(element));
  switch (element.tagName) {
    case 'html':
      page.lang = valueOf(element, 'lang') ?? '';
      break;
    case 'h1':
      page.mainHeadings += 1;
      break;
    case 'main':
      page.words = wordsIn(element);
      page.isSearched = valueOf(element, 'data-pagefind-body') !== undefined;
      break;
    case 'title':
      // A picture may have a title as well: the page's own comes first.
      if (page.title === '') page.title = textIn(element);
      break;
    case 'meta':
      if (valueOf(element, 'name') === 'robots')
        page.isHidden = valueOf(element, 'content')?.includes('noindex') ?? false;
      break;
    case 'a':
    case 'area':
      page.links.push(...mentions(element, 'href'));
      break;
    case 'form':
      page.links.push(...mentions(element, 'action'));
      break;
    case 'link':
      readLink(page, element);
      break;
    default:
      page.resources.push(...resourcesOf(element));
  }
}

/** What tells of the page, as against what the browser fetches. */
const telling = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev', 'search']);

function readLink(page: PageFacts, element: Tree.Element): void {
  const href = valueOf(element, 'href') ?? '';
  const rels = (valueOf(element, 'rel') ?? '').toLowerCase().split(/\s+/u);
  const lang = valueOf(element, 'hreflang');
  if (rels.includes('canonical')) page.canonical = href;
  if (rels.includes('alternate') && lang !== undefined) page.alternates.push({ lang, href });
  const mention = { href, line: lineOf(element) };
  (rels.some((rel) => telling.has(rel)) ? page.links : page.resources).push(mention);
  if (rels.includes('stylesheet')) page.styles.push(mention);
}

const fetching = ['src', 'poster', 'data', 'xlink:href'];

function resourcesOf(element: Tree.Element): Mention[] {
  const names = ['use', 'image'].includes(element.tagName) ? [...fetching, 'href'] : fetching;
  const images = (valueOf(element, 'srcset') ?? '')
    .split(/,\s/u)
    .map((part) => part.trim().split(/\s+/u)[0] ?? '')
    .filter(Boolean)
    .map((href) => ({ href, line: lineOf(element) }));
  return [...names.flatMap((name) => mentions(element, name)), ...images];
}

function mentions(element: Tree.Element, name: string): Mention[] {
  const href = valueOf(element, name);
  return href === undefined ? [] : [{ href, line: lineOf(element) }];
}

/** Words that stand in an element and all below it. */
function wordsIn(node: Tree.ChildNode): number {
  if ('value' in node) return node.value.match(/\S+/gu)?.length ?? 0;
  return 'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}

function textIn(element: Tree.Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}

function lineOf(element: Tree.Element): number {
  return element.sourceCodeLocation?.startLine ?? 0;
}

function valueOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
