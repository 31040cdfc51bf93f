import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lockFaults } from '../../../../scripts/dependencies/lock-faults.ts';
import { readPackageFiles, type Locked, type PackageFile } from '../../../../scripts/dependencies/package-files.ts';

const integrity = `sha512-${'A'.repeat(86)}==`;
const settings = 'omit-lockfile-registry-resolved=true\nsave-exact=true\n';

/** A project with one package, which is as it should be but for what is given. */
function faultsOf(options: { entry?: Locked; own?: PackageFile; settings?: string; folder?: string }): string[] {
  const { entry = {}, own = {}, folder = 'node_modules/a' } = options;
  const packages = { '': {}, [folder]: { version: '1.0.0', integrity, ...entry } };
  return lockFaults({ own, lock: { lockfileVersion: 3, packages }, settings: options.settings ?? settings });
}

/** The only fault, which names a place. */
function fault(options: Parameters<typeof faultsOf>[0]): string {
  const [first = '', ...more] = faultsOf(options);
  assert.deepEqual(more, []);
  assert.match(first, /^(?:package\.json|package-lock\.json|\.npmrc): .+\. ?/u);
  return first;
}

test('the packages of this project have no fault', () => {
  assert.deepEqual(lockFaults(readPackageFiles('.')), []);
  assert.deepEqual(faultsOf({}), []);
});

test('a package without an integrity is named, with the command that writes it', () => {
  // An optional one too, and one inside another.
  const folder = 'node_modules/b/node_modules/@c/d';
  const { packages } = { packages: { '': {}, [folder]: { version: '1.0.0', optional: true } } };
  const [first = ''] = lockFaults({ own: {}, lock: { lockfileVersion: 3, packages }, settings });
  assert.match(
    first,
    /node_modules\/b\/node_modules\/@c\/d 1\.0\.0 has no integrity.*npm install --package-lock-only/u,
  );
});

test('an integrity that can be forged, or is none, is refused', () => {
  for (const wrong of [
    'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
    'sha512-',
    'md5-x',
    `${integrity} sha1-x`,
    `sha512-${'A'.repeat(20)}`,
  ])
    assert.match(fault({ entry: { integrity: wrong } }), /no sha512/u, wrong);
});

test('an address in the lock file is refused: of a registry, of Git, of a file, of a link', () => {
  const registry = 'https://registry.example/a/-/a-1.0.0.tgz';
  for (const resolved of [registry, 'git+ssh://git@host.example/a/b.git#0a1b', 'file:../a.tgz'])
    assert.match(fault({ entry: { resolved } }), /names where it comes from/u, resolved);
  assert.match(faultsOf({ entry: { link: true, resolved: '../a' } }).join('\n'), /is a link to a folder/u);
});

test('a package that another one asks for past the registry is refused', () => {
  for (const wanted of [
    'github:a/b',
    'a/b#main',
    'git+https://host.example/b.git',
    'https://host.example/b.tgz',
    'file:../b',
    'git@host.example:a/b.git',
  ])
    assert.match(fault({ entry: { dependencies: { b: wanted } } }), /past the registry/u, wanted);
  for (const wanted of ['^1.0.0', '>=1 <2 || ~3.1', '*', 'latest', '', 'npm:@c/b@^1.0.0', '1.x', '1.0.0 - 2.0.0'])
    assert.deepEqual(faultsOf({ entry: { dependencies: { b: wanted } } }), [], wanted);
});

test('every dependency of package.json is one version, in every group and override', () => {
  const ranges = [
    '^1.0.0',
    '~1.0.0',
    '1.x',
    '*',
    '',
    'latest',
    'github:a/b',
    'git+https://h.example/a.git',
    'file:../a',
    'npm:b@1.0.0',
    '>=1.0.0',
    '1.0',
    '$b',
  ];
  for (const wrong of ranges) {
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'])
      assert.match(fault({ own: { [group]: { a: wrong } } }), /not one version of the registry/u, `${group} ${wrong}`);
    assert.match(fault({ own: { overrides: { b: { c: { a: wrong } } } } }), /a is ".*" ?, which/u, wrong);
  }
  assert.deepEqual(faultsOf({ own: { dependencies: { a: '1.0.0-rc.1' }, overrides: { b: { a: '$a' } } } }), []);
});

test('a script at installation is refused until somebody has listed it, and a listed one that is gone is named', () => {
  const entry = { hasInstallScript: true };
  assert.match(fault({ entry }), /wants to run a script.*"a": false/u);
  assert.match(fault({ entry, folder: 'node_modules/x/node_modules/@s/a' }), /"@s\/a": false/u);
  assert.deepEqual(faultsOf({ entry, own: { allowScripts: { a: false } } }), []);
  assert.deepEqual(faultsOf({ entry, own: { allowScripts: { 'a@1.0.0': true } } }), []);
  assert.equal(faultsOf({ entry, own: { allowScripts: { 'a@2.0.0': true } } }).length, 2);
  assert.match(fault({ own: { allowScripts: { a: false } } }), /has no such script/u);
});

test('a package for another system that was left out is named', () => {
  assert.match(
    fault({ entry: { optionalDependencies: { 'a-win32': '1.0.0' } } }),
    /a-win32 is absent, which node_modules\/a/u,
  );
});

test('the settings of npm keep addresses and ranges out, and hold no registry and no key', () => {
  assert.match(fault({ settings: 'save-exact=true' }), /omit-lockfile-registry-resolved=true" is absent/u);
  for (const line of [
    'registry=https://r.example/',
    '@a:registry = https://r.example/',
    '//r.example/:_authToken=secret',
    '_auth=secret',
  ]) {
    const told = fault({ settings: `${settings}${line}\n` });
    assert.match(told, /belongs into the settings of a computer/u);
    assert.doesNotMatch(told, /secret/u);
  }
});

test('a lock file of another form is refused before it is read', () => {
  assert.match(lockFaults({ own: {}, lock: { lockfileVersion: 2, packages: {} }, settings })[0] ?? '', /is 2, not 3/u);
});
