import assert from 'node:assert/strict';
import { test } from 'node:test';

import { matches } from '../../../scripts/bootstrap/installed.mjs';
import { isNewEnough, oldestNode } from '../../../scripts/bootstrap/node-version.mjs';
import { explainNpmFault } from '../../../scripts/bootstrap/npm-faults.mjs';
import { readPackageFiles } from '../../../scripts/dependencies/package-files.ts';

test('Node runs the scripts from the first version that reads TypeScript', () => {
  for (const version of ['v22.18.0', 'v22.19.1', 'v24.0.0', '26.1.0']) assert.ok(isNewEnough(version), version);
  for (const version of ['v20.20.2', 'v22.17.9', 'v18.0.0', 'v8.18.0']) assert.ok(!isNewEnough(version), version);
});

test('package.json tells npm and hosts of the same Node, and an older one may still run npm', () => {
  assert.equal(readPackageFiles('.').own.engines?.['node'], `>=${oldestNode.join('.')}.0`);
  for (const folder of ['.', 'lab']) assert.match(readPackageFiles(folder).settings, /^engine-strict=false$/mu);
});

const a = { version: '1.0.0', integrity: 'sha512-a' };
const optional = { version: '2.0.0', integrity: 'sha512-b', optional: true };

test('packages for another platform may be absent', () => {
  assert.ok(matches({ '': {}, 'node_modules/a': a, 'node_modules/b': optional }, { 'node_modules/a': a }));
});

test('a package that is absent, too much, or of another version asks for an installation', () => {
  const wanted = { '': {}, 'node_modules/a': a };
  assert.ok(!matches(wanted, {}));
  assert.ok(!matches(wanted, { 'node_modules/a': a, 'node_modules/c': a }));
  assert.ok(!matches(wanted, { 'node_modules/a': { ...a, version: '1.0.1' } }));
  assert.ok(!matches(wanted, { 'node_modules/a': { ...a, integrity: 'sha512-z' } }));
});

test('a failed installation is explained with a remedy', () => {
  const cases = {
    ENOTFOUND: /no connection to the package registry.*network/su,
    EROFS: /writable/u,
    ENOSPC: /disk is full/u,
    EUSAGE: /npm install/u,
  };
  for (const [code, expected] of Object.entries(cases)) {
    assert.match(explainNpmFault(`npm error code ${code}\nnpm error more`), expected);
  }
});

test('an unknown failure of npm is shown by its last lines', () => {
  assert.match(explainNpmFault('npm error code E418\nnpm error teapot'), /npm said:\n.*\n.*teapot/u);
});
