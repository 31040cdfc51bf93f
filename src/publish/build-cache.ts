/**
 * What earlier builds made, kept by what it was made of. A value is used only if it is whole and was made of the same by the same
 * code; whatever else lies in the folder is passed over, and made again.
 */
import { createHash, randomUUID, type Hash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';

/** Form of a kept file: 32 bytes of SHA-256 over key and value, then the value. */
const format = 1;
const hashLength = 32;

/** What stands in a name of a file that is still being written. */
export const unfinishedMark = '.unfinished-';

/** A value that is used says so, for `sweepBuildCache`, once in so many milliseconds. */
const usedEvery = 24 * 60 * 60 * 1000;

/** What a value is made of. */
export interface Ingredients {
  /** What kind of value it is: the name of its folder. */
  kind: string;
  /** Everything that it follows from, beside the code. */
  inputs: readonly (string | Uint8Array)[];
}

/** Where a cache stands, and what code makes its values. */
export interface CachePlace {
  /** Folder; it need not be there. */
  folder: string;
  /** Names the code (`codeMark`). */
  maker: string;
}

export interface BuildCache {
  /** Where it stands, for another thread; nothing for one that keeps nothing. */
  place: CachePlace | undefined;
  /** The value that was kept; nothing when it is not there, or not whole. */
  read: (ingredients: Ingredients) => Buffer | undefined;
  /** The value that was kept, or the one that is made now, which is kept then. */
  kept: (ingredients: Ingredients, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/** Keeps nothing. */
export const noCache: BuildCache = { place: undefined, read: () => undefined, kept: (_, make) => make() };

function addPart(hash: Hash, part: string | Uint8Array): void {
  // With its length: two parts are never taken for one.
  hash.update(`${String(typeof part === 'string' ? Buffer.byteLength(part) : part.byteLength)} `);
  hash.update(part);
}

function keyOf(maker: string, { kind, inputs }: Ingredients): string {
  const hash = createHash('sha256');
  for (const part of [String(format), maker, kind, ...inputs]) addPart(hash, part);
  return hash.digest('hex');
}

function sealOf(key: string, value: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(value).digest();
}

function readWhole(file: string, key: string): Buffer | undefined {
  const opened = fs.openSync(file, 'r+');
  try {
    const content = fs.readFileSync(opened);
    const value = content.subarray(hashLength);
    if (!sealOf(key, value).equals(content.subarray(0, hashLength))) return undefined;
    const now = Date.now();
    if (now - fs.fstatSync(opened).mtimeMs > usedEvery) fs.futimesSync(opened, now / 1000, now / 1000);
    return value;
  } finally {
    fs.closeSync(opened);
  }
}

/** Opens a cache. Two builds, and several threads, may use it at a time. */
export function openBuildCache({ folder, maker }: CachePlace): BuildCache {
  const fileOf = (kind: string, key: string): string => join(folder, kind, key);
  const read = (kind: string, key: string): Buffer | undefined => {
    try {
      return readWhole(fileOf(kind, key), key);
    } catch {
      return undefined;
    }
  };
  /** A full disk, or a folder that nobody may write in, costs time and nothing else. */
  const write = (kind: string, key: string, value: Uint8Array): void => {
    const unfinished = `${fileOf(kind, key)}${unfinishedMark}${randomUUID()}`;
    try {
      fs.mkdirSync(join(folder, kind), { recursive: true });
      fs.writeFileSync(unfinished, Buffer.concat([sealOf(key, value), value]));
      fs.renameSync(unfinished, fileOf(kind, key));
    } catch {
      // What is left half-written is swept away later.
    }
  };
  return {
    place: { folder, maker },
    read: (ingredients) => read(ingredients.kind, keyOf(maker, ingredients)),
    kept: async (ingredients, make) => {
      const key = keyOf(maker, ingredients);
      const known = read(ingredients.kind, key);
      if (known) return known;
      const value = await make();
      write(ingredients.kind, key, value);
      return value;
    },
  };
}
