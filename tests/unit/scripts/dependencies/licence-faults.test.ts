import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { installedFaults } from '../../../../scripts/dependencies/installed-faults.ts';
import { licenceFaults } from '../../../../scripts/dependencies/licence-faults.ts';
import { exceptions } from '../../../../scripts/dependencies/licences.ts';
import { readPackageFiles, type LockFile, type Locked } from '../../../../scripts/dependencies/package-files.ts';

function aLock(entry: Locked): LockFile {
  return {
    lockfileVersion: 3,
    packages: { '': { license: 'EUPL-1.2' }, 'node_modules/a': { version: '1.0.0', ...entry } },
  };
}

/** Faults of a package with this licence where MIT and ISC are allowed. */
function faultsOf(license: string | undefined, listed: typeof exceptions = {}): string[] {
  return licenceFaults(aLock(license === undefined ? {} : { license }), {
    allowed: ['MIT', 'ISC'],
    exceptions: listed,
  });
}

test('the packages of this project have licences that fit, and say of themselves what the lock file says', () => {
  const { lock } = readPackageFiles('.');
  assert.deepEqual(licenceFaults(lock), []);
  assert.deepEqual(installedFaults('.', lock), []);
});

test('one licence of several is enough where one may choose, and all are needed where all hold', () => {
  for (const fit of ['MIT', '(MIT)', 'MIT OR GPL-3.0-only', '(GPL-3.0-only OR (MIT AND ISC))', 'ISC AND MIT'])
    assert.deepEqual(faultsOf(fit), [], fit);
  for (const unfit of [
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND AGPL-3.0-only',
    'MIT WITH GCC-exception-2.0',
    'GPL-2.0+',
  ])
    assert.match(
      faultsOf(unfit)[0] ?? '',
      /node_modules\/a 1\.0\.0 has the licence ".*", which is not on the list/u,
      unfit,
    );
});

test('a package without a licence, or with words instead of one, is named with what to do', () => {
  assert.match(faultsOf(undefined)[0] ?? '', /node_modules\/a 1\.0\.0 says no licence.*list it with its reason/u);
  for (const words of ['SEE LICENSE IN LICENSE.md', 'UNLICENSED', 'Proprietary', '', 'mit', '(MIT'])
    assert.match(faultsOf(words)[0] ?? '', /no SPDX expression/u, words);
});

test('an exception holds for the licence that it names, and for no other package, and goes when nobody needs it', () => {
  const listed = { a: { licence: 'GPL-3.0-only', reason: 'a tool', delivered: false } };
  assert.deepEqual(faultsOf('GPL-3.0-only', listed), []);
  assert.equal(faultsOf('AGPL-3.0-only', listed).length, 2);
  assert.match(faultsOf('MIT', listed).join('\n'), /no package a with GPL-3\.0-only is used/u);
  assert.equal(
    faultsOf('GPL-3.0-only', { toString: { licence: 'GPL-3.0-only', reason: '', delivered: false } }).length,
    2,
  );
});

test('every exception has a reason', () => {
  for (const [name, { reason }] of Object.entries(exceptions)) assert.match(reason, /^[A-Z].{10,}\.$/u, name);
});

test('an installed package that says something else of itself than the lock file is named', async () => {
  const root = await mkdtemp(join(tmpdir(), 'installed-'));
  const folder = join(root, 'node_modules/a');
  const write = (manifest: object): Promise<void> => writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await mkdir(folder, { recursive: true });
  try {
    const lock = aLock({ license: 'MIT' });
    await write({ version: '1.0.0', license: { type: 'MIT' } });
    assert.deepEqual(installedFaults(root, lock), []);
    await write({ version: '1.0.1', license: 'GPL-3.0-only', scripts: { postinstall: 'node x.js' } });
    const told = installedFaults(root, lock).join('\n');
    assert.match(told, /node_modules\/a itself is version 1\.0\.1/u);
    assert.match(told, /itself has the licence "GPL-3\.0-only"/u);
    assert.match(told, /itself has a script at installation/u);
    await write({ version: '1.0.0', license: 'MIT' });
    await writeFile(join(folder, 'binding.gyp'), '{}');
    assert.match(installedFaults(root, lock).join('\n'), /itself has a script at installation/u);
  } finally {
    await rm(root, { recursive: true });
  }
});
