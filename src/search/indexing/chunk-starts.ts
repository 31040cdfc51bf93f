/**
 * Forms of one word may stand in several chunks of Pagefind's index. Asked for the beginning of words, it fetches the one chunk
 * in which that beginning would stand (`request_indexes`, Pagefind 1.6), and says nothing of the others: their words are not found.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { keyAt } from '../analysis/key-alphabet.ts';
import { signature } from './fragments.ts';
import { readCbor, type Cbor } from './read-cbor.ts';

const unzip = promisify(gunzip);

interface Chunk {
  /** Its first word and its last, as far as they tell it from its neighbours. */
  from: string;
  to: string;
}

/** Version, pages, chunks: Pagefind's own format, for the pinned version. */
function chunksOf(meta: Cbor): Chunk[] {
  const chunks = Array.isArray(meta) ? (meta as readonly Cbor[])[2] : undefined;
  if (!Array.isArray(chunks)) throw new Error('The list of files of the search index has another form.');
  return (chunks as readonly Cbor[]).map((chunk) => {
    const [from, to] = Array.isArray(chunk) ? (chunk as readonly Cbor[]) : [];
    if (typeof from !== 'string' || typeof to !== 'string') throw new Error('A file of the search index has no words.');
    return { from, to };
  });
}

/**
 * Finds where a chunk begins among the forms of one word.
 * @param folder of the index
 * @param index its name for a language
 * @returns first words of such chunks; each begins with the key of its word
 * @throws when Pagefind's list of files has another form
 */
export async function chunkStarts(folder: string, index: string): Promise<string[]> {
  if (index === '') return [];
  const bytes = await unzip(await readFile(path.join(folder, `pagefind.${index}.pf_meta`)));
  const chunks = chunksOf(readCbor(bytes.subarray(signature.length)));
  return chunks.flatMap(({ from }, at) => {
    const key = keyAt(from);
    return key !== undefined && chunks[at - 1]?.to.startsWith(key) === true ? [from] : [];
  });
}
