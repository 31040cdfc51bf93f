import { appendFile, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { createTranslator } from '#i18n/translator.ts';
import { isLocale, localeInfo } from '#locales';
import { addressOf } from '#offline/shelf-list.ts';
import { atOnce } from '#publish/at-once.ts';
import { goneLines, gonePage } from '#publish/gone-pages.ts';
import { movedAddresses, movedPage, redirectsFor, type Move, type MovedAddress } from '#publish/moved-addresses.ts';
import { formatRedirects, parseRedirects } from '#publish/redirects-file.ts';
import { pathTo } from '#routing/paths.ts';
import { siteUrl } from '#site';

const redirectsFile = '_redirects';

/** What moved and what is gone, as the endpoint `moves.json` wrote it for us. */
async function takeMoves(root: string): Promise<{ moves: Move[]; gone: string[] }> {
  const file = path.join(root, 'moves.json');
  // Our own endpoint has just written it.
  const found = JSON.parse(await readFile(file, 'utf8')) as { moves: Move[]; gone: string[] };
  await rm(file);
  return found;
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

/** Writes the page that says that a text was taken off the site. */
async function writeGonePage(root: string, address: string): Promise<void> {
  const [, locale] = address.split('/');
  if (!isLocale(locale)) return;
  const t = createTranslator(locale);
  const page = gonePage({
    lang: localeInfo[locale].lang,
    title: t('gone.title'),
    text: t('gone.text'),
    link: t('gone.link'),
    to: pathTo(locale, { page: 'home' }),
  });
  await mkdir(path.join(root, address), { recursive: true });
  await writeFile(path.join(root, address, 'index.html'), page);
}

/**
 * Leads readers on from the addresses that texts had: a page at each, and a line in `_redirects`; and says of
 * removed texts that they are gone. Must come last: what it writes is for no search index, shelf or sitemap.
 */
export function movedPages(): AstroIntegration {
  return {
    name: 'kennisbrug:moved-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { moves, gone } = await takeMoves(root);
        const addresses = await addressesIn(root);
        const moved = movedAddresses(moves, addresses);
        const standing = new Set([...addresses, ...moved.map(({ from }) => from)]);
        const empty = gone.filter((address) => !standing.has(address));
        await atOnce(moved, (address) => writePage(root, address));
        await atOnce(empty, (address) => writeGonePage(root, address));
        const file = path.join(root, redirectsFile);
        const byHand = parseRedirects(await readFile(file, 'utf8').catch(() => ''));
        await appendFile(file, formatRedirects([...redirectsFor(moved, byHand), ...goneLines(empty, byHand)]));
        logger.info(`${String(moved.length)} old addresses, ${String(empty.length)} of removed texts`);
      },
    },
  };
}
