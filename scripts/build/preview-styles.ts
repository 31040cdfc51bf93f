import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parsePath } from '#routing/paths.ts';

/**
 * Writes the style sheets of the built documents as one file, for the editor's preview.
 * @param site folder of the built site
 * @param target file to write
 */
export async function writePreviewStyles(site: string, target: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true, recursive: true });
  const folders = entries.filter(({ name }) => name === 'index.html').map(({ parentPath }) => parentPath);
  const sheets = new Set<string>();
  // Sheets in the order of their pages, and pages in the order of their names: it decides which rule wins.
  for (const folder of folders.sort()) {
    if (!isDocument(folder.slice(site.length))) continue;
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)) sheets.add(href);
  }
  const texts = await Promise.all([...sheets].map((href) => readFile(join(site, href), 'utf8')));
  await writeFile(target, texts.join('\n'));
}

function isDocument(path: string): boolean {
  return parsePath(path)?.target.page === 'document';
}
