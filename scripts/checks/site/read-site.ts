import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { BuildCache } from '#publish/build-cache.ts';
import { downloadFolder } from '#routing/download-path.ts';
import { siteUrl } from '#site';

import { checkPages, type PageFile } from './check-pages.ts';
import { weighStyles } from './rules/weight.ts';
import type { Site, StyleSheet } from './site-model.ts';
import { spread } from './spread.ts';

/** The editor has its own policy and its own tests. */
const editorFolder = 'admin/';

/** Validation is slow and markup comes from templates: of a larger site this many pages, evenly spread. */
const mostValidated = 300;

interface ReadOptions {
  /** Folder of the built site. */
  root: string;
  /** Whether marked examples belong to this build. */
  examples: boolean;
  cache: BuildCache;
}

/** Reads the folder of a built site, and checks each of its pages alone. */
export async function readSite({ root, examples, cache }: ReadOptions): Promise<Site> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const styleSheets: StyleSheet[] = [];
  for (const name of names.filter((file) => file.endsWith('.css') && !file.startsWith(editorFolder)))
    styleSheets.push({ path: `/${name}`, css: await readFile(join(root, name), 'utf8') });
  const { origin } = new URL(siteUrl);
  const styles = await weighStyles(styleSheets, cache);
  const pages = await checkPages(root, pageFiles(names.filter(isPage)), { origin, styles, cache });
  return {
    root,
    origin,
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.filter((name) => !isPage(name)).map(fileAddress)),
    styleSheets,
    examples,
  };
}

function pageFiles(names: readonly string[]): PageFile[] {
  const validated = new Set(spread([...names], mostValidated));
  return names.map((file) => ({ path: pagePath(file), file, isValidated: validated.has(file) }));
}

/** Whether readers open the file as a page. A page saved as one file is checked by the page that it comes from. */
function isPage(name: string): boolean {
  return name.endsWith('.html') && ![editorFolder, downloadFolder.slice(1)].some((folder) => name.startsWith(folder));
}

function pagePath(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
}

function fileAddress(name: string): string {
  return name.startsWith(editorFolder) ? pagePath(name) : `/${name}`;
}
