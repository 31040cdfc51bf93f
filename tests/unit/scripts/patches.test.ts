/** Making a patch anew after an upgrade. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { patchedText } from '../../../cms/bundle/apply-patches.ts';
import { parsePatchFile } from '../../../cms/bundle/read-patches.ts';
import { closedPatch, misfitsOf, openPatch } from '../../../scripts/patches/work-on-patch.ts';

const folder = mkdtempSync(join(tmpdir(), 'patches-'));
after(() => {
  rmSync(folder, { recursive: true });
});
const places = { modules: join(folder, 'modules'), work: join(folder, 'work') };
const module = '@some/package/index.js';
const styles = `const styles = "${'x'.repeat(400)}";`;

/** The package in a version. */
function install(version: string, lines: readonly string[]): void {
  mkdirSync(join(places.modules, '@some/package'), { recursive: true });
  writeFileSync(join(places.modules, '@some/package/package.json'), JSON.stringify({ version }));
  writeFileSync(join(places.modules, module), `${lines.join('\n')}\n`);
}

const patch = parsePatchFile(
  'proof.patch',
  [
    'Without it: nothing holds.',
    'Upstream: ours alone',
    'Made for: @some/package 1.0.0',
    'Test: none yet',
    '',
    `--- a/${module}`,
    `+++ b/${module}`,
    '@@ -1,2 +1,2 @@',
    ' first',
    '-second',
    '+2',
    '@@ -9,2 +9,2 @@',
    ' ninth',
    '-tenth',
    '+10',
    '',
  ].join('\n'),
);

test('a patch fits a new version of its package wherever its lines moved to', async () => {
  install('1.0.1', ['zeroth', 'first', 'second', 'ninth', 'tenth']);
  assert.deepEqual(await misfitsOf(patch, places.modules), []);
});

test('a patch is made anew from what somebody put in by hand, without lines that nobody can read', async () => {
  const lines = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', styles, 'ninth', 'the tenth'];
  install('2.0.0', lines);
  const misfits = await openPatch(patch, places);
  assert.deepEqual(
    misfits.map(({ hunk, found }) => [hunk.oldStart, found]),
    [[9, 0]],
  );
  const copy = join(places.work, 'after', module);
  writeFileSync(copy, readFileSync(copy, 'utf8').replace('the tenth', '10'));
  const text = await closedPatch(patch, places, 3);
  assert.match(text, /^Without it: nothing holds\.\n.*\nMade for: @some\/package 2\.0\.0\n/u);
  assert.ok(!text.includes(styles));
  const anew = parsePatchFile(patch.file, text);
  assert.deepEqual(await misfitsOf(anew, places.modules), []);
  const source = readFileSync(join(places.modules, module), 'utf8');
  assert.equal(patchedText(module, source, [anew]), source.replace('second', '2').replace('the tenth', '10'));
});

test('a module that a package no longer has is told as well', async () => {
  rmSync(join(places.modules, module));
  const misfits = await misfitsOf(patch, places.modules);
  assert.deepEqual(
    misfits.map(({ found }) => found),
    [undefined, undefined],
  );
});
