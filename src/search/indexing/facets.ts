import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import type { FacetsFile } from '../facets-format.ts';

const unzip = promisify(gunzip);

/** Pagefind writes this before the JSON of a fragment. */
const signature = 'pagefind_dcd';

interface Fragment {
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

async function readFragment(file: string): Promise<Fragment> {
  const text = (await unzip(await readFile(file))).toString('utf8');
  // Pagefind's own format, for the pinned version.
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/**
 * Collects the facets of a language from the finished index: only there stands which page has which id.
 * @param folder of the index
 */
export async function readFacets(folder: string, lang: string): Promise<FacetsFile> {
  const values = new Map<string, number>();
  const numberOf = (name: string, value: string) => {
    const key = JSON.stringify([name, value]);
    const number = values.get(key) ?? values.size;
    values.set(key, number);
    return number;
  };
  const pages: Record<string, readonly [string, readonly number[]]> = {};
  const files = (await Array.fromAsync(glob(`fragment/${lang}_*.pf_fragment`, { cwd: folder }))).sort();
  for (const file of files) {
    const { meta, filters } = await readFragment(path.join(folder, file));
    const own = Object.entries(filters).flatMap(([name, all]) => all.map((value) => numberOf(name, value)));
    pages[path.basename(file, '.pf_fragment')] = [meta['date'] ?? '', own];
  }
  // The keys are our own JSON.
  return { values: [...values.keys()].map((key) => JSON.parse(key) as [string, string]), pages };
}
