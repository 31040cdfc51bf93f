/** Notes that translations follow their source as it stands. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { splitDocument } from '#model/entry-file.ts';
import { hashesOfSource } from '#model/freshness.ts';
import { spliceYaml } from '#model/splice-yaml.ts';

import { counterpartOf } from '#model/rules/known-entries.ts';

import { loadContent } from './load-content.ts';
import type { DocumentEntry } from '#model/rules/entry.ts';

/** The file of a translation with its sections stamped. */
function stamped(source: DocumentEntry, { raw, data, sections }: DocumentEntry): string {
  const { translation } = data;
  if (typeof translation !== 'object' || translation === null) return raw;
  const { frontMatter } = splitDocument(raw);
  const hashes = hashesOfSource(source.sections, sections);
  if (isDeepStrictEqual(Object.entries(translation).find(([key]) => key === 'sections')?.[1], hashes)) return raw;
  const fields = { ...data, translation: { ...translation, sections: hashes } };
  return raw.replace(frontMatter, () => spliceYaml(frontMatter, fields, []));
}

/**
 * Writes `translation.sections` into every translation, or into the chosen ones.
 * @param choice documents as `collection/id`; none means all
 * @returns paths of the files that changed
 */
export async function stampTranslations(root: string, choice: readonly string[]): Promise<string[]> {
  const tree = await loadContent(root);
  const changed: string[] = [];
  for (const entry of tree.documents) {
    const isChosen = choice.length === 0 || choice.includes(`${entry.collection}/${entry.id}`);
    const source = counterpartOf(tree, entry);
    if (!isChosen || !source || source.data['sourceLocale'] !== source.locale) continue;
    const file = stamped(source, entry);
    if (file === entry.raw) continue;
    await writeFile(join(root, entry.path), file);
    changed.push(entry.path);
  }
  return changed;
}
