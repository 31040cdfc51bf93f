import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { compareText } from '#model/compare-text.ts';

/** A file that is not the same in both folders. */
export interface Difference {
  /** Path below the folders, with slashes. */
  file: string;
  kind: 'missing' | 'added' | 'changed';
}

/** Hashes of all files below a folder, by their paths. */
async function hashesOf(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(path));
    hashes.set(relative(folder, path).replaceAll(sep, '/'), hash.digest('hex'));
  }
  return hashes;
}

/**
 * Compares two folders byte for byte.
 * @returns how many files the first has, and what is not the same in the second, by path
 */
export async function compareFolders(
  first: string,
  second: string,
): Promise<{ files: number; differences: Difference[] }> {
  const [before, after] = await Promise.all([hashesOf(first), hashesOf(second)]);
  const kindOf = (file: string): Difference['kind'] =>
    !after.has(file) ? 'missing' : before.has(file) ? 'changed' : 'added';
  const differences = [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort(compareText)
    .map((file) => ({ file, kind: kindOf(file) }));
  return { files: before.size, differences };
}

/** One line per difference. */
export function formatDifferences(differences: readonly Difference[]): string {
  return differences.map(({ file, kind }) => `  ${kind.padEnd(8)} ${file}`).join('\n');
}
