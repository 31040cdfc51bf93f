import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildNotePath, heldMarkOf, heldName, type BuildNote, type HeldEntry } from '#model/build-note.ts';
import { currentDay } from '#site';

import { askGit } from '../../cms/server/git-process.ts';

/** What is known of the content of a build. */
export interface BuiltContent {
  /** Commit that holds exactly this content; null when none does. */
  commit: string | null;
  held: readonly HeldEntry[];
}

/** The commit that is checked out, if the content is what it holds; null in any other case. */
export async function committedContent(root: string): Promise<string | null> {
  const changed = await askGit(root, 'status', '--porcelain', '--', 'content');
  return changed === '' ? ((await askGit(root, 'rev-parse', '--verify', '--quiet', 'HEAD')) ?? null) : null;
}

/**
 * When a site counts as built: now, or with SITE_DATE, which asks for the same bytes again, the time of the commit, else
 * the start of that day.
 */
async function momentOf(root: string, commit: string | null): Promise<string> {
  if ((process.env['SITE_DATE'] ?? '') === '') return new Date().toISOString();
  const time = commit === null ? undefined : await askGit(root, 'show', '--no-patch', '--format=%cI', commit);
  return new Date(time ?? `${currentDay()}T00:00:00Z`).toISOString();
}

/**
 * Writes the note of a built site.
 * @param root folder of the repository
 */
export async function writeBuildNote(site: string, root: string, { commit, held }: BuiltContent): Promise<void> {
  const builtAt = await momentOf(root, commit);
  const marks = held.map(async (entry) => {
    return { mark: await heldMarkOf({ builtAt }, heldName(entry)), isShown: entry.shown !== null };
  });
  const note: BuildNote = { commit, builtAt, date: currentDay(), held: await Promise.all(marks) };
  await writeFile(join(site, buildNotePath), `${JSON.stringify(note, undefined, 2)}\n`);
}
