/** Tiny sites in a folder of their own, and what the check of the built site finds in them. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { siteUrl } from '#site';

import { checkSite, type SiteReport } from '../../../../scripts/checks/site/check-site.ts';

export interface PageParts {
  lang?: string;
  head?: string;
  title?: string;
  body?: string;
}

export const alternates = ['nl', 'uk']
  .map((locale) => `<link rel="alternate" hreflang="${locale}" href="${siteUrl}/${locale}/">`)
  .join('');
const ownMenu =
  '<a href="#main">Naar de inhoud</a> <a href="/nl/">NL</a> <a href="/uk/">UK</a> <a href="/a.css">stijl</a>';

/** A page that no rule objects to, with something more in its head or body. */
export function aPage(
  path: string,
  { lang = path.slice(1, 3), head, title = `Titel ${path}`, body = '' }: PageParts = {},
): string {
  const links =
    head ??
    `<link rel="canonical" href="${siteUrl}${path}">${alternates}<link rel="alternate" hreflang="x-default" href="${siteUrl}/nl/">`;
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${links}</head><body>${ownMenu}<main id="main"><h1>Kop</h1>${body}</main></body></html>`;
}

/** Texts by their place in the folder of the site. */
export type Files = Record<string, string>;
export const sound: Files = { 'nl/index.html': aPage('/nl/'), 'uk/index.html': aPage('/uk/'), 'a.css': 'a{color:red}' };

/** A site in a folder, which goes when the test ends. */
export async function aFolder(files: Files): Promise<AsyncDisposable & { root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
}

/** What the check says about a site. */
export async function reportOn(files: Files, examples = false): Promise<SiteReport> {
  await using folder = await aFolder(files);
  return await checkSite({ root: folder.root, examples });
}

/** Faults of a site, one a line. */
export async function check(files: Files, examples = false): Promise<string[]> {
  const { text, faultCount } = await reportOn(files, examples);
  const lines = text.split('\n').slice(0, -1);
  assert.equal(lines.length, faultCount);
  return lines;
}
