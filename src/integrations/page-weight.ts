import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { AstroIntegration } from 'astro';

import { weightMark } from '#components/site/page-weight.ts';
import { formatSize } from '#i18n/format.ts';
import { defaultLocale, isLocale } from '#locales';

const styleLink = /<link rel="stylesheet" href="([^"]+)"/gu;
const fontAddress = /url\(([^)]+\.woff2)\)/gu;

async function sizeOf(file: string): Promise<number> {
  const content = await readFile(file);
  return file.endsWith('.woff2') ? content.byteLength : gzipSync(content).byteLength;
}

/** Style sheets of a page and the fonts that these name, as files. */
async function sharedFiles(root: string, html: string): Promise<string[]> {
  const styles = [...html.matchAll(styleLink)].map((match) => path.join(root, match[1] ?? ''));
  const css = await Promise.all(styles.map((file) => readFile(file, 'utf8')));
  const fonts = css.flatMap((text) => [...text.matchAll(fontAddress)].map((match) => match[1] ?? ''));
  return [...styles, ...new Set(fonts.map((address) => path.join(root, address)))];
}

async function weigh(root: string, file: string): Promise<void> {
  const html = await readFile(path.join(root, file), 'utf8');
  if (!html.includes(weightMark.page)) return;
  const [first] = file.split('/');
  const locale = isLocale(first) ? first : defaultLocale;
  const sizes = await Promise.all((await sharedFiles(root, html)).map(sizeOf));
  const shared = sizes.reduce((sum, size) => sum + size, 0);
  const weighed = html
    .replaceAll(weightMark.page, formatSize(locale, gzipSync(html).byteLength))
    .replaceAll(weightMark.shared, formatSize(locale, shared));
  await writeFile(path.join(root, file), weighed);
}

/** Writes on every page what it weighs, compressed. */
export function pageWeight(): AstroIntegration {
  return {
    name: 'kennisbrug:page-weight',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) await weigh(root, file);
      },
    },
  };
}
