/** Old addresses of the finished site: which there are, and the pages that stand there for hosts that cannot redirect. */
import { downloadFolder } from '#routing/download-path.ts';

import { ownPageMeta } from './own-page.ts';
import type { Redirect } from './redirects-file.ts';

/** A text that readers knew at another address. Both end with a slash. */
export interface Move {
  from: string;
  to: string;
  /** Whether what stands below the address moved along: both languages side by side, further pages, saved copies. */
  isDeep: boolean;
  /** What the text is called, in the language of the address. */
  title: string;
}

/** A move of one page or file. */
export interface MovedAddress {
  from: string;
  to: string;
  title: string;
}

/** Where what stands below the address of a move was before; undefined for an address elsewhere. */
function before(address: string, { from, to }: Move): string | undefined {
  const stem = to.slice(0, -1);
  for (const above of ['', downloadFolder.slice(0, -1)]) {
    const rest = address.startsWith(above + stem) ? address.slice(above.length + stem.length) : '';
    if (/^[/.]/u.test(rest)) return above + from.slice(0, -1) + rest;
  }
  return undefined;
}

/**
 * Every page and file that stood elsewhere. An address at which something stands is none that moved, and of two moves
 * from one address the first counts.
 * @param addresses of all files of the site
 */
export function movedAddresses(moves: readonly Move[], addresses: readonly string[]): MovedAddress[] {
  const known = new Set(addresses);
  const taken = new Set(addresses);
  return moves.flatMap((move) => {
    const all = move.isDeep ? addresses : [move.to].filter((to) => known.has(to));
    return all.flatMap((to): MovedAddress[] => {
      const from = before(to, move);
      if (from === undefined || taken.has(from)) return [];
      taken.add(from);
      return [{ from, to, title: move.title }];
    });
  });
}

/** The redirects, for as far as somebody did not write down others by hand. */
export function redirectsFor(moved: readonly MovedAddress[], byHand: readonly Redirect[]): Redirect[] {
  const known = new Set(byHand.map(({ from }) => from));
  return moved.filter(({ from }) => !known.has(from)).map(({ from, to }) => ({ from, to, status: 301 }));
}

interface MovedPage {
  /** BCP 47 tag. */
  lang: string;
  title: string;
  /** Words of the link to the new address. */
  link: string;
  /** The new address, with and without origin. */
  canonical: string;
  to: string;
}

/** A text as it stands in HTML. */
export function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The page at an old address, without styles to wait for. Browsers go on at once; who is stopped there finds the way in words. */
export function movedPage({ lang, title, link, canonical, to }: MovedPage): string {
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${ownPageMeta}`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${escapedText(title)}</title>`,
    `<meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${canonical}">`,
    `</head><body><main><h1>${escapedText(title)}</h1>`,
    `<p><a href="${to}">${escapedText(link)}</a></p></main></body></html>\n`,
  ].join('');
}
