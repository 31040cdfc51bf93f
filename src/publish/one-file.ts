/** A page as one file, to pass on by messenger or on a stick: no script, nothing to fetch, links that work from anywhere. */
import { createHash } from 'node:crypto';

import { copyPolicy } from './headers.ts';
import { attributesOf, readMarkup } from './markup.ts';
import { mapAttributes, withoutElements } from './edit-markup.ts';

interface Parts {
  /** The finished page. */
  html: string;
  /** Its style sheets, joined. */
  css: string;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** Pictures by their address on the page, as `data:` addresses. */
  pictures: ReadonlyMap<string, string>;
  /** One line of HTML on top: of which day the copy is, and where the newest stands. */
  note: string;
}

const fontFace = /@font-face\{[^}]*\}/gu;
const framed = /<kb-picture>.*?<noscript>(?<image>.*?)<\/noscript>.*?<\/kb-picture>/gsu;
const headLinks = new Set(['stylesheet', 'icon', 'canonical', 'alternate', 'manifest']);
const siteOnly = /^(?:data-pagefind-[a-z]+|srcset|sizes)$/u;
const addresses = new Set(['href', 'src', 'action']);

/** What only makes sense on the site: scripts, links of the head, and what the page itself marks so. */
function isPageOnly(name: string, tag: string): boolean {
  const attributes = attributesOf(tag);
  if (name === 'link') return headLinks.has(attributes.get('rel') ?? '');
  return name === 'script' || attributes.has('data-page-only');
}

/** The file's own policy: where it is opened no host sends one. It stands first, for it holds for what comes after it. */
function policyTag(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `<meta http-equiv="Content-Security-Policy" content="${copyPolicy(`'sha256-${hash}'`)}">`;
}

/** Addresses of the pictures that a page shows, as `src` names them, each once. */
export function picturesOf(html: string): string[] {
  const found = Array.from(readMarkup(html)).flatMap(({ kind, name, start, end }) => {
    const address = kind === 'open' && name === 'img' ? attributesOf(html.slice(start, end)).get('src') : undefined;
    return address?.startsWith('/') === true ? [address] : [];
  });
  return [...new Set(found)];
}

/**
 * The page with its style and pictures inside. What only makes sense on the site, marked
 * `data-page-only`, is left out; the web font too: the stand-in keeps the line breaks.
 */
export function oneFile({ html, css, origin, pictures, note }: Parts): string {
  // Browsers hash the style as they read it: with line feeds alone.
  const style = css
    .replace(fontFace, '')
    .replace(/<\/style/giu, '<\\/style')
    .replace(/\r\n?/gu, '\n');
  const inFile = (name: string, value: string): string | undefined => {
    if (siteOnly.test(name)) return undefined;
    const isRooted = addresses.has(name) && /^\/(?!\/)/u.test(value);
    return isRooted ? (pictures.get(value) ?? `${origin}${value}`) : value;
  };
  return mapAttributes(withoutElements(html, isPageOnly).replace(framed, '$<image>'), inFile)
    .replace(/<head\b[^>]*>/u, (head) => `${head}${policyTag(style)}`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(/<body[^>]*>/u, (body) => `${body}<p class="kb-copy">${note}</p>`);
}
