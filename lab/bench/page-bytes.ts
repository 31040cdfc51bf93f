import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { isCompressible, contentTypeOf } from '../../scripts/serve/content-types.ts';

export interface Bytes {
  raw: number;
  gzip: number;
  brotli: number;
}

export const pageParts = ['html', 'css', 'js', 'font'] as const;
export type PagePart = (typeof pageParts)[number];

/** How many pages stand for all. */
const sampleSize = 20;

/**
 * Mean bytes of a generated guide's page: its own and of what it loads, by type.
 * @param site folder of a built site
 */
export async function bytesPerPage(site: string): Promise<Record<PagePart, Bytes>> {
  const entries = await readdir(site, { withFileTypes: true, recursive: true });
  const pages = entries
    .filter((entry) => entry.name === 'index.html' && /\/bench-\d+$/u.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const sample = pages.filter((_, index) => index % Math.max(1, Math.floor(pages.length / sampleSize)) === 0);
  const sums = { html: none(), css: none(), js: none(), font: none() };
  for (const page of sample) {
    const html = await readFile(page, 'utf8');
    add(sums.html, await bytesOf(page));
    for (const [part, file] of await loadedBy(site, html)) add(sums[part], await bytesOf(file));
  }
  for (const part of pageParts) divide(sums[part], sample.length);
  return sums;
}

/** Style sheets and scripts that a page names, and the fonts that its style sheets name. */
async function loadedBy(site: string, html: string): Promise<[PagePart, string][]> {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href = '']) => join(site, href));
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/gu)].map(([, src = '']) => join(site, src));
  const fonts = new Set<string>();
  for (const sheet of sheets) {
    const css = await readFile(sheet, 'utf8');
    for (const [, url = ''] of css.matchAll(/url\(["']?([^"')]+\.woff2)/gu)) fonts.add(join(site, url));
  }
  return [
    ...sheets.map((file) => ['css', file] as const),
    ...scripts.map((file) => ['js', file] as const),
    ...[...fonts].map((file) => ['font', file] as const),
  ].map(([part, file]) => [part, file]);
}

async function bytesOf(file: string): Promise<Bytes> {
  const plain = await readFile(file);
  if (!isCompressible(contentTypeOf(file))) return { raw: plain.length, gzip: plain.length, brotli: plain.length };
  return { raw: plain.length, gzip: gzipSync(plain).length, brotli: brotliCompressSync(plain).length };
}

function none(): Bytes {
  return { raw: 0, gzip: 0, brotli: 0 };
}

function add(sum: Bytes, bytes: Bytes): void {
  sum.raw += bytes.raw;
  sum.gzip += bytes.gzip;
  sum.brotli += bytes.brotli;
}

function divide(sum: Bytes, count: number): void {
  for (const key of ['raw', 'gzip', 'brotli'] as const) sum[key] = Math.round(sum[key] / Math.max(1, count));
}
