import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { perLocale, type Localized } from '../../src/locales.ts';
import { splitDocument } from '../../src/content-model/entry-file.ts';

/** Words of the real guides and cases, per language, the most used ones first. */
export async function readVocabulary(root: string): Promise<Localized<string[]>> {
  const counts = perLocale(() => new Map<string, number>());
  for (const collection of ['guides', 'cases']) {
    const folder = join(root, 'content', collection);
    for (const name of (await readdir(folder)).sort()) {
      const words = counts[name.endsWith('.uk.mdx') ? 'uk' : 'nl'];
      const { body } = splitDocument(await readFile(join(folder, name), 'utf8'));
      for (const [word] of plainText(body).matchAll(/\p{L}[\p{L}’-]*/gu)) words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return perLocale((locale) => [...counts[locale]].sort((a, b) => b[1] - a[1]).map(([word]) => word));
}

/** The text without blocks and addresses. */
function plainText(body: string): string {
  return body.replaceAll(/<[^>]*>|\{#[^}]*\}|\]\([^)]*\)/gu, ' ');
}
