/**
 * Looks whether the patches in cms/bundle/patches fit the packages, and helps to make one anew (docs/upgrading.md).
 *
 * Usage:
 *   npm run patches                       which fit, and which lines are not there
 *   npm run patches -- open <name>        copies of its modules to change
 *   npm run patches -- close <name>       the patch from what was changed
 *
 * `--modules` names another folder of packages, `--context` how many lines stand around a change.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { patchFolder, readPatches } from '../cms/bundle/read-patches.ts';

import { closedPatch, misfitsOf, openPatch } from './patches/work-on-patch.ts';
import type { Misfit } from './patches/work-on-patch.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modules: { type: 'string', default: 'node_modules' },
    context: { type: 'string', default: '3' },
  },
});
const modules = resolve(values.modules);

function told({ module, hunk, found }: Misfit): string {
  const what = found === undefined ? 'no such module' : `there ${found} times`;
  return `  ${module}, line ${hunk.oldStart}: ${what}\n${hunk.lines.map((line) => `    ${line}`).join('\n')}`;
}

async function check(): Promise<void> {
  for (const patch of readPatches()) {
    const misfits = await misfitsOf(patch, modules);
    const hunks = [...patch.changes.values()].reduce((sum, change) => sum + change.hunks.length, 0);
    console.log(`${misfits.length === 0 ? 'fits' : 'DOES NOT FIT'}  ${patch.file} (${hunks})`);
    for (const misfit of misfits) console.log(told(misfit));
    if (misfits.length > 0) process.exitCode = 1;
  }
}

async function workOn(action: string, name: string): Promise<void> {
  const patch = readPatches().find(({ file }) => file === `${name}.patch`);
  if (!patch) throw new Error(`There is no cms/bundle/patches/${name}.patch.`);
  const work = resolve('.cache/patches', name);
  if (action === 'close') {
    const text = await closedPatch(patch, { modules, work }, Number(values.context));
    await writeFile(join(patchFolder, patch.file), text);
    console.log(`Written: cms/bundle/patches/${patch.file}. Now: node --test tests/unit/cms/patches.test.ts`);
    return;
  }
  const misfits = await openPatch(patch, { modules, work });
  console.log([...patch.changes.keys()].map((module) => `${work}/after/${module}`).join('\n'));
  if (misfits.length > 0) console.log(`Put in by hand:\n${misfits.map(told).join('\n')}`);
  console.log(`Then: npm run patches -- close ${name}`);
}

const [action, name] = positionals;
if (action === undefined) await check();
else if ((action === 'open' || action === 'close') && name !== undefined) await workOn(action, name);
else throw new Error('Say nothing, or "open" or "close" with the name of a patch.');
