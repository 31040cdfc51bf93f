import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { releaseFaults } from '../../src/content-model/consent.ts';
import { splitDocument } from '../../src/content-model/entry-file.ts';
import { locales, perLocale, type Localized } from '../../src/locales.ts';
import { currentDay } from '../../src/site.ts';

import { placesOf } from '../../scripts/checks/grouped-documents.ts';
import { loadContent } from '../../scripts/checks/load-content.ts';

/** Finds in a text what a guide needs somebody's word for: such a guide would not be among the pages that are measured. */
async function placeIn(root: string): Promise<(word: string) => boolean> {
  const places = placesOf(await loadContent(root));
  return (word) => {
    const title = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    // Some words name a place only beside another one.
    const body = `${word}, ${word} громада, ${word} область, hromada ${word}, oblast ${word}`;
    const versions = locales.map((locale) => ({ locale, data: { status: 'released', title }, body }));
    return releaseFaults({ collection: 'guides', id: 'bench', versions }, places, currentDay()).length > 0;
  };
}

/** Words of the real guides and cases, per language, the most used ones first, without names of places of war. */
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
  const isPlace = await placeIn(root);
  return perLocale((locale) => {
    const words = [...counts[locale]].filter(([word]) => !isPlace(word));
    return words.sort((a, b) => b[1] - a[1]).map(([word]) => word);
  });
}

/** The text without blocks and addresses. */
function plainText(body: string): string {
  return body.replaceAll(/<[^>]*>|\{#[^}]*\}|\]\([^)]*\)/gu, ' ');
}
