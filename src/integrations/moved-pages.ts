import { appendFile, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { createTranslator } from '#i18n/translator.ts';
import { isLocale, localeInfo } from '#locales';
import { addressOf } from '#offline/shelf-list.ts';
import { atOnce } from '#publish/at-once.ts';
import { movedAddresses, movedPage, redirectsFor, type Move, type MovedAddress } from '#publish/moved-addresses.ts';
import { formatRedirects, parseRedirects } from '#publish/redirects-file.ts';
import { siteUrl } from '#site';

const redirectsFile = '_redirects';

/** Moves as the endpoint `moves.json` wrote them for us. */
async function takeMoves(root: string): Promise<Move[]> {
  const file = path.join(root, 'moves.json');
  // Our own endpoint has just written it.
  const moves = JSON.parse(await readFile(file, 'utf8')) as Move[];
  await rm(file);
  return moves;
}

/** The addresses of all files of the site, in order. */
async function addressesIn(root: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of glob('**/*', { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) names.push(path.relative(root, path.join(entry.parentPath, entry.name)));
  }
  return names.map((name) => addressOf(name.replaceAll(path.sep, '/'))).sort();
}

async function writePage(root: string, { from, to, title }: MovedAddress): Promise<void> {
  const [, locale] = from.split('/');
  if (!isLocale(locale) || !from.endsWith('/')) return;
  const t = createTranslator(locale);
  const page = movedPage({
    lang: localeInfo[locale].lang,
    title: t('moved.title'),
    link: t('moved.link', { title }),
    canonical: new URL(to, siteUrl).href,
    to,
  });
  await mkdir(path.join(root, from), { recursive: true });
  await writeFile(path.join(root, from, 'index.html'), page);
}

/**
 * Leads readers on from the addresses that texts had: a page at each, and a line in `_redirects`. Must come last: what
 * it writes is for no search index, shelf or sitemap.
 */
export function movedPages(): AstroIntegration {
  return {
    name: 'kennisbrug:moved-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const moves = await takeMoves(root);
        const moved = movedAddresses(moves, await addressesIn(root));
        await atOnce(moved, (address) => writePage(root, address));
        const file = path.join(root, redirectsFile);
        const byHand = parseRedirects(await readFile(file, 'utf8').catch(() => ''));
        await appendFile(file, formatRedirects(redirectsFor(moved, byHand)));
        logger.info(`${String(moved.length)} old addresses`);
      },
    },
  };
}
