import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { downloadFolder } from '#routing/download-path.ts';
import { siteUrl } from '#site';

import { readPage } from './read-page.ts';
import type { Site, SitePage, StyleSheet } from './site-model.ts';

/** The editor has its own policy and its own tests. */
const editorFolder = 'admin/';

/** Reads the folder of a built site. */
export async function readSite(root: string, examples: boolean): Promise<Site> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages: SitePage[] = [];
  const styleSheets: StyleSheet[] = [];
  for (const name of names.filter((file) => !file.startsWith(editorFolder))) {
    const read = () => readFile(join(root, name), 'utf8');
    if (isPage(name)) pages.push(readPage({ path: pagePath(name), file: name, html: await read() }));
    if (name.endsWith('.css')) styleSheets.push({ path: `/${name}`, css: await read() });
  }
  return {
    root,
    origin: new URL(siteUrl).origin,
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.filter((name) => !isPage(name)).map(fileAddress)),
    styleSheets,
    examples,
  };
}

/** Whether readers open the file as a page. A page saved as one file is judged by the page that it comes from. */
function isPage(name: string): boolean {
  return name.endsWith('.html') && ![editorFolder, downloadFolder.slice(1)].some((folder) => name.startsWith(folder));
}

function pagePath(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
}

function fileAddress(name: string): string {
  return name.startsWith(editorFolder) ? pagePath(name) : `/${name}`;
}
