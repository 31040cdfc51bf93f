import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Locale } from '#locales';

import { formatEntry, type LexiconManifest } from '../analysis/lexicon-format.ts';
import { shardLexicon } from './shards.ts';
import type { SiteLexicon } from './site-keyer.ts';

/** A file name that changes with the text, so that a browser may keep the file for good. */
function hashedName(name: string, text: string): string {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`;
}

/**
 * Writes the lexicon of a language: a manifest and the files that it names.
 * @param folder of the search files, which exists
 */
export async function writeLexicon(folder: string, locale: Locale, { own, foreign }: SiteLexicon): Promise<void> {
  const save = async (name: string, text: string) => {
    const file = hashedName(name, text);
    await writeFile(path.join(folder, 'lexicon', file), text);
    return file;
  };
  const shards: Record<string, string> = {};
  for (const [letters, text] of shardLexicon(own))
    shards[letters] = await save([locale, letters].filter(Boolean).join('-'), text);
  const manifest: LexiconManifest = {
    shards,
    foreign: await save(`${locale}-foreign`, foreign.map(formatEntry).sort().join('\n')),
  };
  await writeFile(path.join(folder, `lexicon-${locale}.json`), JSON.stringify(manifest));
}
