/** Applies the patches to a module while it is bundled: nothing is written below `node_modules`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { applyPatch } from 'diff';
import type { StructuredPatch, StructuredPatchHunk } from 'diff';

import { packageOf } from './read-patches.ts';
import type { Patch } from './read-patches.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** What a patch was made for, what there is, and where it is told how to make it anew. */
function versions({ madeFor }: Patch, module: string): string {
  const name = packageOf(module);
  // npm has checked its form.
  const { version } = JSON.parse(readFileSync(`${modules}${name}/package.json`, 'utf8')) as { version: string };
  const made = madeFor.get(name) ?? 'no version';
  return `It was made for ${name} ${made}, and ${version} is installed. How to make it anew: docs/upgrading.md.`;
}

/** How often a hunk finds the lines that it is about. */
function places(source: string, { lines }: StructuredPatchHunk): number {
  const before = lines.filter((line) => line.startsWith(' ') || line.startsWith('-')).map((line) => line.slice(1));
  const text = source.split('\n');
  return text.filter((_, at) => before.every((line, index) => text[at + index] === line)).length;
}

/**
 * A text with one hunk of a change.
 * @returns how often the lines of the hunk are there, when that is not exactly once
 */
export function withHunk(source: string, change: StructuredPatch, hunk: StructuredPatchHunk): string | number {
  const found = places(source, hunk);
  if (found !== 1) return found;
  const text = applyPatch(source, { ...change, hunks: [hunk] }, { fuzzFactor: 0 });
  return text === false ? 0 : text;
}

function withChange(source: string, patch: Patch, module: string, change: StructuredPatch): string {
  return change.hunks.reduce((text, hunk, index) => {
    const result = withHunk(text, change, hunk);
    if (typeof result === 'string') return result;
    throw new Error(
      `cms/bundle/patches/${patch.file} does not fit ${module}: the lines of hunk ${index + 1} of ${change.hunks.length} (from line ${hunk.oldStart}) are there ${result} times. ${versions(patch, module)}`,
    );
  }, source);
}

/**
 * The text of a module with the patches that are about it, one after the other.
 * @param module its path below `node_modules`
 * @throws Error when a hunk does not find its lines exactly once, as they were
 */
export function patchedText(module: string, source: string, patches: readonly Patch[]): string {
  return patches.reduce((text, patch) => {
    const change = patch.changes.get(module);
    return change ? withChange(text, patch, module, change) : text;
  }, source);
}

/**
 * Stops a build that leaves out a module with patches.
 * @param bundled modules that are in the bundle
 * @throws Error with all that are not
 */
export function refuseIdlePatches(patches: readonly Patch[], bundled: ReadonlySet<string>): void {
  const idle = patches.flatMap((patch) =>
    [...patch.changes.keys()]
      .filter((module) => !bundled.has(module))
      .map((module) => `cms/bundle/patches/${patch.file}: ${module} is not in the bundle. ${versions(patch, module)}`),
  );
  if (idle.length > 0) throw new Error(idle.join('\n'));
}
