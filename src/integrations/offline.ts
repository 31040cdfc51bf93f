import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

import { formatSize } from '#i18n/format.ts';
import { createTranslator } from '#i18n/translator.ts';
import { locales, type Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';

import { fileHash } from '#offline/file-hash.ts';
import { bytesOf, listPath, type ShelfFile, type ShelfList, type ShelfNotes } from '#offline/list-file.ts';
import { addressOf, assetsByName, largestSearch, namedAssets, shelfPages, shelfSearch } from '#offline/shelf-list.ts';
import { fillSizeMarks } from '#offline/size-marks.ts';

import { atOnce } from '#publish/at-once.ts';

const zip = promisify(gzip);
const workerSource = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

async function shelfFile(root: string, file: string): Promise<ShelfFile> {
  const content = await readFile(path.join(root, file));
  return { url: addressOf(file), hash: await fileHash(content), bytes: (await zip(content)).byteLength };
}

function shelfFiles(root: string, files: readonly string[]): Promise<ShelfFile[]> {
  return atOnce(files, (file) => shelfFile(root, file));
}

/** The pages and all that they name, and what the style sheets and scripts among that name. */
async function withAssets(
  root: string,
  files: readonly string[],
  assets: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found = new Set(files);
  for (const file of found) {
    if (!/\.(?:html|css|js)$/u.test(file)) continue;
    for (const asset of namedAssets(await readFile(path.join(root, file), 'utf8'), assets)) found.add(asset);
  }
  return [...found].sort();
}

/** Writes sizes on the pages of a language that have marks for them; gives the files as they then are. */
async function weighPages(root: string, locale: Locale, files: readonly ShelfFile[]): Promise<ShelfFile[]> {
  return Promise.all(
    files.map(async (shelved) => {
      if (!shelved.url.startsWith(pathTo(locale, { page: 'home' })) || !shelved.url.endsWith('/')) return shelved;
      const file = path.posix.join(shelved.url.slice(1), 'index.html');
      const html = await readFile(path.join(root, file), 'utf8');
      const weighed = fillSizeMarks(html, files, (bytes) => formatSize(locale, bytes));
      if (weighed === html) return shelved;
      await writeFile(path.join(root, file), weighed);
      return shelfFile(root, file);
    }),
  );
}

function notesFor(locale: Locale): ShelfNotes {
  const t = createTranslator(locale);
  return {
    copy: t('shelf.copyNote', { date: '{{date}}' }),
    absent: t('shelf.absentNote'),
    shelf: { href: pathTo(locale, { page: 'shelf' }), label: t('shelf.title') },
  };
}

async function writeList(root: string, locale: Locale, names: readonly string[]): Promise<ShelfList> {
  const pages = await withAssets(root, shelfPages(locale, names), assetsByName(names));
  const search = await shelfFiles(root, shelfSearch(locale, names));
  const found = [...(await shelfFiles(root, pages)), ...(bytesOf(search) > largestSearch ? [] : search)];
  const files = await weighPages(root, locale, found);
  const notes = notesFor(locale);
  const version = await fileHash(new TextEncoder().encode(JSON.stringify([files, notes])));
  const list: ShelfList = { locale, version, bytes: bytesOf(files), notes, files };
  const target = path.join(root, listPath(locale));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(list));
  return list;
}

/**
 * Makes the offline shelf from the finished site: a list of files per language, and the service
 * worker. Must come after everything that changes pages or adds files that the shelf needs.
 */
export function offlineShelf(): AstroIntegration {
  return {
    name: 'kennisbrug:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names: string[] = [];
        for await (const entry of glob('**/*', { cwd: root, withFileTypes: true })) {
          if (entry.isFile())
            names.push(path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
        }
        // The order in which a disk names its files differs between computers.
        names.sort();
        for (const locale of locales) {
          const { files, bytes } = await writeList(root, locale, names);
          logger.info(`${locale}: ${files.length} files, ${formatSize(locale, bytes)}`);
        }
        await build({
          entryPoints: [workerSource],
          outfile: path.join(root, 'sw.js'),
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2022',
        });
      },
    },
  };
}
