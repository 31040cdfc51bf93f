import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { picturesMark, weightMark, weightOfPlace } from '#components/site/page-weight.ts';
import { formatSize } from '#i18n/format.ts';
import { defaultLocale, isLocale, type Locale } from '#locales';
import { addressOf } from '#offline/shelf-list.ts';
import { escapeAttributes } from '#publish/edit-markup.ts';
import { picturesOf } from '#publish/one-file.ts';
import { tidyHtml } from '#publish/tidy-html.ts';
import { typesetHtml } from '#publish/typography/typeset-html.ts';

import { atOnce } from '#publish/at-once.ts';
import { oneFileSaver } from './one-file.ts';

const zip = promisify(gzip);
const styleLink = /<link rel="stylesheet" href="([^"]+)"/gu;
const fontAddress = /url\(([^)]+\.woff2)\)/gu;

/** Compressed size of a style sheet and of the fonts that it names, in bytes. */
async function sizeOfStyle(root: string, address: string): Promise<number> {
  const css = await readFile(path.join(root, address), 'utf8');
  const fonts = new Set([...css.matchAll(fontAddress)].map((match) => match[1] ?? ''));
  const sizes = await Promise.all([...fonts].map(async (font) => (await readFile(path.join(root, font))).byteLength));
  return sizes.reduce((sum, size) => sum + size, (await zip(css)).byteLength);
}

/** Weighs what pages share. Many pages name the same style sheet: each is weighed once. */
function sharedScale(root: string) {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (address: string): Promise<number> => {
    const known = sizes.get(address) ?? sizeOfStyle(root, address);
    sizes.set(address, known);
    return known;
  };
  return async (html: string): Promise<number> => {
    const styles = [...html.matchAll(styleLink)].map((match) => match[1] ?? '');
    const found = await Promise.all(styles.map(sizeOf));
    return found.reduce((sum, size) => sum + size, 0);
  };
}

/** Writes what the pictures of a page weigh at most: `src` names the largest of each. */
async function withPictures(root: string, locale: Locale, html: string): Promise<string> {
  if (!html.includes(picturesMark)) return html;
  const sizes = await Promise.all(
    picturesOf(html).map(async (file) => (await readFile(path.join(root, file))).byteLength),
  );
  return html.replaceAll(
    picturesMark,
    formatSize(
      locale,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
  );
}

/** Writes on a page what other pages weigh. */
async function withWeightsOfOthers(root: string, locale: Locale, html: string): Promise<string> {
  const paths = new Set([...html.matchAll(weightOfPlace)].map(({ groups }) => groups?.['path'] ?? ''));
  const sizes = new Map<string, string>();
  for (const address of paths) {
    const other = await readFile(path.join(root, address, 'index.html'));
    sizes.set(address, formatSize(locale, (await zip(other)).byteLength));
  }
  return html.replace(weightOfPlace, (place, address: string) => sizes.get(address) ?? place);
}

function localeOf(file: string): Locale {
  const [first] = file.split('/');
  return isLocale(first) ? first : defaultLocale;
}

async function weighed(locale: Locale, html: string, sharedSize: (html: string) => Promise<number>): Promise<string> {
  if (!html.includes(weightMark.page)) return html;
  const shared = formatSize(locale, await sharedSize(html));
  const page = formatSize(locale, (await zip(html)).byteLength);
  return html.replaceAll(weightMark.page, page).replaceAll(weightMark.shared, shared);
}

/**
 * Tidies and typesets every page, saves it as one file where it offers that, and writes on it what all weighs. Must come
 * after the search index, which would keep the soft hyphens.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'kennisbrug:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const sharedSize = sharedScale(root);
        const saveOneFile = oneFileSaver(root);
        const files = await Array.fromAsync(glob('**/*.html', { cwd: root }));
        const waiting: string[] = [];
        await atOnce(files, async (file) => {
          const page = path.join(root, file);
          const locale = localeOf(file);
          const typeset = typesetHtml(tidyHtml(escapeAttributes(await readFile(page, 'utf8'))));
          const html = await withPictures(root, locale, typeset);
          const offered = await saveOneFile(locale, addressOf(file), html);
          const finished = await weighed(locale, offered, sharedSize);
          if (finished.search(weightOfPlace) !== -1) waiting.push(file);
          await writeFile(page, finished);
        });
        // Only then are the others finished, too.
        await atOnce(waiting, async (file) => {
          const page = path.join(root, file);
          await writeFile(page, await withWeightsOfOthers(root, localeOf(file), await readFile(page, 'utf8')));
        });
      },
    },
  };
}
