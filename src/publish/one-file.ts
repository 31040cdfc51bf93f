/** A page as one file, to pass on by messenger or on a stick: no script, nothing to fetch, links that work from anywhere. */
import { createHash } from 'node:crypto';

import { copyPolicy } from './headers.ts';

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
const headLinks = /<link rel="(?:stylesheet|icon|canonical|alternate|manifest)"[^>]*>/gu;
const scripts = /<script\b[^>]*>.*?<\/script>/gsu;
const pageOnly = /<(?<name>[a-z-]+)(?=[^>]* data-page-only\b)[^>]*>.*?<\/\k<name>>/gsu;
const framed = /<kb-picture>.*?<noscript>(?<image>.*?)<\/noscript>.*?<\/kb-picture>/gsu;
const searchMarks = / data-pagefind-[a-z]+(?:="[^"]*")?/gu;
const pictureSets = / (?:srcset|sizes)="[^"]*"/gu;
const rooted = /(?<=\s(?<name>href|src|action)=")\/(?!\/)[^"]*/gu;

/** The file's own policy: where it is opened no host sends one. It stands first, for it holds for what comes after it. */
function policyTag(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `<meta http-equiv="Content-Security-Policy" content="${copyPolicy(`'sha256-${hash}'`)}">`;
}

/** Addresses of the pictures that a page shows, as `src` names them, each once. */
export function picturesOf(html: string): string[] {
  const addresses = [...html.matchAll(/<img\b[^>]*? src="(\/[^"]+)"/gu)].map((match) => match[1] ?? '');
  return [...new Set(addresses)];
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
  return html
    .replace(scripts, '')
    .replace(pageOnly, '')
    .replace(framed, '$<image>')
    .replace(headLinks, '')
    .replace(searchMarks, '')
    .replace(pictureSets, '')
    .replace(rooted, (address) => pictures.get(address) ?? `${origin}${address}`)
    .replace(/<head\b[^>]*>/u, (head) => `${head}${policyTag(style)}`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace(/<body[^>]*>/u, (body) => `${body}<p class="kb-copy">${note}</p>`);
}
