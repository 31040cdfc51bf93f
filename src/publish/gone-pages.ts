/** The addresses of removed texts: a page that says so, and the lines by which a host answers 410 with it. */
import { escapedText } from './moved-addresses.ts';
import { ownPageMeta } from './own-page.ts';
import type { Redirect } from './redirects-file.ts';

/** The lines of the addresses, for as far as somebody did not write down others by hand. */
export function goneLines(addresses: readonly string[], byHand: readonly Redirect[]): Redirect[] {
  const known = new Set(byHand.map(({ from }) => from));
  return addresses.filter((from) => !known.has(from)).map((from) => ({ from, to: from, status: 410 }));
}

interface GonePage {
  /** BCP 47 tag. */
  lang: string;
  title: string;
  text: string;
  /** Words of the link to the first page. */
  link: string;
  /** Address of the first page. */
  to: string;
}

/** The page at the address of a removed text, without a word of it. It is for no search engine. */
export function gonePage({ lang, title, text, link, to }: GonePage): string {
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${ownPageMeta}`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${escapedText(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `</head><body><main><h1>${escapedText(title)}</h1><p>${escapedText(text)}</p>`,
    `<p><a href="${to}">${escapedText(link)}</a></p></main></body></html>\n`,
  ].join('');
}
