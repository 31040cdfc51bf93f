/** Keeps what became of each publication, beside Git's own files: a restart still knows a refusal. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Publication } from '../publication/publication-state.ts';

import { replaceFile } from './disk.ts';
import type { Git } from './git.ts';
import { isParams } from './params.ts';
import { serverFolder } from './work-folders.ts';

/** A publication with what is needed to begin it anew. */
export interface KeptPublication extends Publication {
  /** The request that asked for it; only of a running one. */
  request?: PublicationRequest;
}

export type PublicationRequest =
  /** @property draft commit that was to be published */
  | { action: 'publish'; draft: string }
  | { action: 'remove'; paths: readonly string[]; message: string; keep?: KeptDraft };

/** A text that is to stay as a draft when it leaves the site. */
export interface KeptDraft {
  /** New content per path. */
  files: readonly (readonly [path: string, raw: string])[];
  message: string;
}

export interface PublicationMemory {
  all: () => Promise<readonly KeptPublication[]>;
  /** Notes the state of an entry, in the place of what was known of it. */
  note: (publication: KeptPublication) => Promise<void>;
  /** Forgets an entry. */
  forget: (name: Name) => Promise<void>;
}

/** An entry. */
interface Name {
  collection: string;
  id: string;
}

function keyOf({ collection, id }: Name): string {
  return `${collection}/${id}`;
}

async function fileIn(git: Git): Promise<string> {
  return join(await serverFolder(git), 'publications.json');
}

/** What was kept; nothing when there is no file, or one that a full disk cut off. */
async function readKept(file: string): Promise<KeptPublication[]> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    // Written by `note` of this module.
    return Array.isArray(value)
      ? value.filter((item) => isParams(item)).map((item) => item as unknown as KeptPublication)
      : [];
  } catch {
    return [];
  }
}

/** Opens the memory of a repository; its file is read at the first question. */
export function openMemory(git: Git): PublicationMemory {
  let opened: Promise<{ file: string; kept: Map<string, KeptPublication> }> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const open = () => {
    opened ??= fileIn(git).then(async (file) => {
      const kept = await readKept(file);
      return { file, kept: new Map(kept.map((item) => [keyOf(item), item])) };
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const change = async (work: (kept: Map<string, KeptPublication>) => void): Promise<void> => {
    const { file, kept } = await open();
    work(kept);
    const write = async (): Promise<void> => {
      await mkdir(dirname(file), { recursive: true });
      await replaceFile(file, JSON.stringify([...kept.values()], undefined, 1)).catch(async (error: unknown) => {
        // What was refused on a full disk would be on its way again after a restart: nothing known is better.
        await rm(file, { force: true }).catch(() => undefined);
        throw error;
      });
    };
    last = last.then(write, write);
    await last;
  };
  return {
    all: async () => [...(await open()).kept.values()],
    note: (publication) => change((kept) => void kept.set(keyOf(publication), publication)),
    forget: (name) => change((kept) => void kept.delete(keyOf(name))),
  };
}
