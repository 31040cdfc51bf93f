/** A repository as large as the portal may become: made-up guides in both languages, made-up pictures. */
import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';

import { locales } from '../../src/locales.ts';

import { writeCorpus } from '../bench/write-corpus.ts';

interface LibraryOptions {
  /** Folder of the project, whose content comes along. */
  root: string;
  /** Folder to make. */
  folder: string;
  entries: number;
  pictures: number;
}

/** Id of a made-up guide. */
export function benchId(number: number): string {
  return `bench-${String(number).padStart(5, '0')}`;
}

const alt = { nl: 'Vlak van één kleur (voorbeeld)', uk: 'Площина одного кольору (приклад)' } as const;

async function writePicture(folder: string, number: number): Promise<void> {
  const id = benchId(number);
  const place = join(folder, 'content', 'media', 'guides', id);
  await mkdir(place, { recursive: true });
  const background = { r: number % 256, g: (number * 7) % 256, b: (number * 13) % 256 };
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();
  await writeFile(join(place, 'voorbeeld.jpg'), picture);
  for (const locale of locales) {
    const text = `\n![${alt[locale]}](../media/guides/${id}/voorbeeld.jpg)\n`;
    await appendFile(join(folder, 'content', 'guides', `${id}.${locale}.mdx`), text);
  }
}

/** Writes the repository, everything in one commit on `main`; pictures stand in the first guides. */
export async function makeLibrary({ root, folder, entries, pictures }: LibraryOptions): Promise<void> {
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  await writeCorpus({ root: folder, size: entries });
  for (let number = 1; number <= Math.min(entries, pictures); number += 1) await writePicture(folder, number);
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '.'],
    ['commit', '--quiet', '--message=Start'],
    // As after a clone.
    ['gc', '--quiet'],
  ]) {
    execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'pipe', env: { ...process.env, ...ownGit } });
  }
}

/** Git without the settings of this computer. */
const ownGit = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
