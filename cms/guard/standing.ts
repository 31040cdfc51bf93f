/** What stands in the files of an entry before it is saved. */
import { isDamaged } from './draft-reader.ts';
import type { ReadFile } from './read-pair.ts';

/** Texts by path; undefined where there is no file. */
export type Contents = ReadonlyMap<string, string | undefined>;

export interface Standing {
  contents: Contents;
  /** Files that are there and cannot be read: they can be compared with nothing, and saving writes them again. */
  damaged: ReadonlySet<string>;
}

/** Reads files. A damaged one keeps nobody from saving. */
export async function readStanding(read: ReadFile, paths: readonly string[]): Promise<Standing> {
  const damaged = new Set<string>();
  const one = async (path: string) => {
    try {
      return [path, await read(path)] as const;
    } catch (error) {
      if (!isDamaged(error)) throw error;
      damaged.add(path);
      return [path, undefined] as const;
    }
  };
  return { contents: new Map(await Promise.all(paths.map(one))), damaged };
}
