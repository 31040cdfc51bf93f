import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

// Written by npm, in the form of lock file version 3.
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

test('npm ci accepts the lock file on every platform: no optional package was left out when it was written', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  assert.deepEqual(missing, []);
});

test('the lock file names no address of a registry', () => {
  const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  assert.deepEqual(addresses, []);
});

test('every dependency of the project is pinned to one version', () => {
  // Our own file.
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const ranges = ['dependencies', 'devDependencies', 'optionalDependencies']
    .flatMap((kind) => Object.entries(own[kind] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
  assert.deepEqual(ranges, []);
});
