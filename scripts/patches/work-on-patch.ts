/** Making a patch anew: two copies of its modules to compare, one as npm has it and one to change. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { StructuredPatch, StructuredPatchHunk } from 'diff';

import { withHunk } from '../../cms/bundle/apply-patches.ts';
import { packageOf } from '../../cms/bundle/read-patches.ts';
import type { Patch } from '../../cms/bundle/read-patches.ts';

/** A hunk that found its lines not exactly once. */
export interface Misfit {
  module: string;
  hunk: StructuredPatchHunk;
  /** How often they are there; undefined when the module itself is not. */
  found: number | undefined;
}

/** Where npm put packages, and where the copies go. */
export interface Places {
  modules: string;
  work: string;
}

/** The text of a module with all hunks that fit, and those that do not. */
function fitted(source: string, module: string, change: StructuredPatch): { text: string; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const text = change.hunks.reduce((before, hunk) => {
    const result = withHunk(before, change, hunk);
    if (typeof result === 'string') return result;
    misfits.push({ module, hunk, found: result });
    return before;
  }, source);
  return { text, misfits };
}

/** The hunks of a patch that do not fit the packages of a folder. */
export async function misfitsOf(patch: Patch, modules: string): Promise<Misfit[]> {
  const all = [...patch.changes].map(async ([module, change]) => {
    const path = join(modules, module);
    if (!existsSync(path)) return change.hunks.map((hunk): Misfit => ({ module, hunk, found: undefined }));
    return fitted(await readFile(path, 'utf8'), module, change).misfits;
  });
  return (await Promise.all(all)).flat();
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/**
 * Writes the copies below `before` and `after`; in `after` stands what of the patch fits.
 * @returns the hunks that somebody must put in by hand
 */
export async function openPatch(patch: Patch, { modules, work }: Places): Promise<Misfit[]> {
  await rm(work, { recursive: true, force: true });
  for (const [module, change] of patch.changes) {
    const path = join(modules, module);
    if (!existsSync(path)) continue;
    const source = await readFile(path, 'utf8');
    await put(join(work, 'before', module), source);
    await put(join(work, 'after', module), fitted(source, module, change).text);
  }
  return misfitsOf(patch, modules);
}

/** A line too long to read: the styles of a component with the source of the whole file in them. */
function isUnreadable(line: string | undefined): boolean {
  return line !== undefined && line.startsWith(' ') && line.length > 300;
}

/** A hunk without unreadable lines around what it changes. */
function trimmed(hunk: StructuredPatchHunk): StructuredPatchHunk {
  const first = hunk.lines.findIndex((line) => !line.startsWith(' '));
  const last = hunk.lines.findLastIndex((line) => !line.startsWith(' '));
  const start = hunk.lines.slice(0, first).findLastIndex(isUnreadable) + 1;
  const after = hunk.lines.slice(last + 1).findIndex(isUnreadable);
  const lines = hunk.lines.slice(start, after === -1 ? undefined : last + 1 + after);
  const gone = hunk.lines.length - lines.length;
  return {
    lines,
    oldStart: hunk.oldStart + start,
    newStart: hunk.newStart + start,
    oldLines: hunk.oldLines - gone,
    newLines: hunk.newLines - gone,
  };
}

async function versionOf(modules: string, name: string): Promise<string> {
  // npm has checked its form.
  const { version } = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/**
 * The text of a patch from the two copies: with the lines before its diff as they were, and the versions of the packages.
 * @param context lines around each change; fewer when two patches are about the same place
 */
export async function closedPatch(patch: Patch, { modules, work }: Places, context: number): Promise<string> {
  const diffs = [...patch.changes.keys()].map(async (module) => {
    const [before = '', after = ''] = await Promise.all(
      ['before', 'after'].map((side) => readFile(join(work, side, module), 'utf8')),
    );
    const change = structuredPatch(`a/${module}`, `b/${module}`, before, after, '', '', { context });
    return formatPatch({ ...change, hunks: change.hunks.map(trimmed) }, FILE_HEADERS_ONLY).replaceAll('\t', '');
  });
  const names = [...new Set([...patch.changes.keys()].map(packageOf))];
  const madeFor = await Promise.all(names.map((name) => versionOf(modules, name)));
  const head = patch.head.replace(/^Made for: .*$/mu, `Made for: ${madeFor.join(', ')}`);
  return head + (await Promise.all(diffs)).join('');
}
