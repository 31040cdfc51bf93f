/** Which files of the finished site stand on the shelf of a language. */
import type { Locale } from '#locales';
import { editorPath } from '#publish/headers.ts';
import { parsePath } from '#routing/paths.ts';

import { listFolder } from './list-file.ts';

const searchFolders = ['/pagefind/', '/search/'];

/** Above this, compressed, the search index is left to the network. */
export const largestSearch = 3_000_000;

/** Address of a file of the site: `nl/index.html` is `/nl/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

/**
 * The pages: all of the language, and the choice of language. Pages with both languages side by side
 * stay behind: their text is there twice already.
 */
export function shelfPages(locale: Locale, files: readonly string[]): string[] {
  return files.filter((file) => {
    if (!/(^|\/)index\.html$/u.test(file)) return false;
    const address = addressOf(file);
    if (address === '/') return true;
    const page = parsePath(address);
    return page?.locale === locale && page.target.page !== 'pair';
  });
}

/**
 * Pagefind's names: `fragment/nl_1a2b.pf_fragment`, `pagefind.nl_1a2b.pf_meta`, `wasm.nl.pagefind`; and ours:
 * `start-nl.json`, `lexicon/nl-a.1a2b.txt`.
 */
const searchLanguage =
  /[./](?<language>[a-z]{2,3})_[^/]+$|\/search\/(?:lexicon\/|[a-z]+-)(?<own>[a-z]{2,3})[.-][^/]+$/u;
const searchEngine = /\/wasm\.(?<language>[a-z]+)\.pagefind$/u;

/** The files that search of the language needs. */
export function shelfSearch(locale: Locale, files: readonly string[]): string[] {
  const own = files.filter((file) => searchFolders.some((folder) => addressOf(file).startsWith(folder)));
  const hasEngine = own.some((file) => searchEngine.exec(file)?.groups?.['language'] === locale);
  const engine = hasEngine ? locale : 'unknown';
  return own.filter((file) => {
    const engineOf = searchEngine.exec(file)?.groups?.['language'];
    if (engineOf) return engineOf === engine;
    const groups = searchLanguage.exec(`/${file}`)?.groups;
    const language = groups?.['language'] ?? groups?.['own'];
    return language === undefined || language === locale;
  });
}

const notAssets = [...searchFolders, listFolder, editorPath];
const assetName = /(?<![^/"'\s(),=])[^/"'\s(),=]+\.(?:avif|css|gif|jpe?g|js|png|svg|webp|woff2)\b/gu;

/** Style, script, fonts and pictures of the site, by the name of the file. */
export function assetsByName(files: readonly string[]): ReadonlyMap<string, string> {
  const assets = files.filter((file) => !notAssets.some((folder) => addressOf(file).startsWith(folder)));
  return new Map(
    assets.filter((file) => !file.endsWith('.html')).map((file) => [file.split('/').at(-1) ?? file, file]),
  );
}

/** The assets that a page, a style sheet or a script names; what only social media fetch is left out. */
export function namedAssets(text: string, assets: ReadonlyMap<string, string>): string[] {
  const names = text.replace(/<meta [^>]*>/gu, '').match(assetName) ?? [];
  return names.flatMap((name) => assets.get(name) ?? []);
}
