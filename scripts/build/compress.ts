import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { noCache, type BuildCache } from '#publish/build-cache.ts';

import { contentTypeOf, isCompressible } from '../serve/content-types.ts';
import { keptBrotli } from './brotli.ts';

const toGzip = promisify(gzip);

/** Smaller than this, the answer's headers outweigh the gain. */
const smallest = 500;

const gzipLevel = 9;

/** Writes a brotli and a gzip copy beside every file of a built site that gets smaller by it. */
export async function compressFolder(folder: string, cache: BuildCache = noCache): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(contentTypeOf(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = files.values();
  await Promise.all(Array.from({ length: 4 }, () => compressAll(queue, cache)));
}

async function compressAll(files: Iterable<string>, cache: BuildCache): Promise<void> {
  for (const file of files) await compressFile(file, cache);
}

async function compressFile(file: string, cache: BuildCache): Promise<void> {
  const plain = await readFile(file);
  if (plain.length < smallest) return;
  const [brotli, zipped] = await Promise.all([
    keptBrotli(file, plain, cache),
    cache.kept({ kind: 'gzip', inputs: [String(gzipLevel), plain] }, () => toGzip(plain, { level: gzipLevel })),
  ]);
  if (brotli.length < plain.length) await writeFile(`${file}.br`, brotli);
  if (zipped.length < plain.length) await writeFile(`${file}.gz`, zipped);
}
