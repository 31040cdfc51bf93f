import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildNotePath, type BuildNote, type HeldEntry } from '#model/build-note.ts';

import { makeWorkFolder } from '../build/work-folder.ts';
import type { SiteServer } from '../serve/serve-site.ts';

/** A built site. */
export interface StandingSite {
  folder: string;
  /** Git's id of its content; undefined when it is not known. */
  contentId: string | undefined;
  /** Entries with a fault: their names and faults stand in no file of the site. */
  held: readonly HeldEntry[];
}

export interface StandingSites {
  current: () => StandingSite | undefined;
  /** A folder for the next site, which is not there yet. */
  nextFolder: () => string;
  serve: (site: StandingSite) => Promise<void>;
  /** What the served site tells of itself. */
  note: () => Promise<BuildNote | undefined>;
  /** Removes every site. */
  clean: () => Promise<void>;
}

/** The sites that stand: the served one, and the one before it for requests under way. */
export async function openStandingSites(root: string, server: SiteServer): Promise<StandingSites> {
  const folder = await makeWorkFolder(root, 'site');
  let number = 0;
  let standing: StandingSite[] = [];
  return {
    current: () => standing.at(-1),
    nextFolder: () => {
      number += 1;
      return join(folder, String(number));
    },
    serve: async (site) => {
      await server.useRoot(site.folder);
      const old = standing.slice(0, -1);
      standing = [...standing.slice(-1), site];
      await Promise.all(old.map((each) => rm(each.folder, { recursive: true, force: true })));
    },
    note: async () => {
      const file = join(standing.at(-1)?.folder ?? folder, buildNotePath);
      // Written by the build.
      return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as BuildNote) : undefined;
    },
    clean: () => rm(folder, { recursive: true, force: true }),
  };
}
