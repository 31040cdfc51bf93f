import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { Ajv, type AnySchemaObject } from 'ajv';

import { readBill, useProperty, withUses, type Bill } from '../../../../scripts/dependencies/bill-of-materials.ts';
import { packagesOf, readPackageFiles } from '../../../../scripts/dependencies/package-files.ts';

const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';

/** A schema of CycloneDX, from its own library. */
function schema(name: string): AnySchemaObject {
  // Ajv checks its form.
  return JSON.parse(readFileSync(`${schemas}/${name}.SNAPSHOT.schema.json`, 'utf8')) as AnySchemaObject;
}

const { lock } = readPackageFiles('.');
const bill = withUses(await readBill('.'), lock, [
  'node_modules/react',
  'node_modules/yaml',
  'node_modules/react-waypoint/node_modules/react-is',
]);

function usesOf(wanted: string, { components }: Bill = bill): (string | undefined)[] {
  return components
    .filter(({ name }) => name === wanted)
    .map(({ properties }) => properties.find(({ name }) => name === useProperty)?.value);
}

test('the list is as CycloneDX writes it', () => {
  // Ajv knows no formats by itself; addresses and days are npm's own.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const isValid = ajv.compile(schema(`bom-${bill.specVersion}`));
  assert.ok(isValid(bill), JSON.stringify(isValid.errors));
  assert.ok(!isValid({ ...bill, components: [{ name: 'a' }] }), 'a component without a type is refused');
  assert.equal(bill.metadata.component.name, 'kennisbrug');
});

test('every package of the lock file is in it once, for every system, with its hash', () => {
  const wanted = packagesOf(lock).map(({ name, entry }) => `${name}@${entry.version ?? ''}`);
  const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
  assert.deepEqual(listed.toSorted(), [...new Set(wanted)].toSorted());
  assert.ok(listed.some((each) => each.startsWith('@pagefind/windows-x64@')));
  assert.ok(bill.components.every(({ hashes = [] }) => hashes.some(({ alg }) => alg === 'SHA-512')));
});

test('it tells what browsers get from what is for building and developing', () => {
  assert.deepEqual(usesOf('react'), ['editor']);
  // Also a package that the build of the site needs; of two versions only the one that is in the bundle.
  assert.deepEqual(usesOf('yaml'), ['editor']);
  assert.deepEqual(usesOf('react-is').toSorted(), ['build', 'editor']);
  assert.deepEqual(usesOf('pagefind'), ['search']);
  assert.deepEqual(usesOf('astro'), ['build']);
  assert.deepEqual(usesOf('axe-core'), ['development']);
  const delivered = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  assert.ok(delivered.includes('react') && delivered.includes('pagefind'));
  assert.ok(!delivered.includes('astro') && !delivered.includes('axe-core'));
});

test('a project that npm cannot list is told in the words of npm', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'no-lock-file-'));
  try {
    await assert.rejects(readBill(empty), /npm could not list the packages[^]*lock/u);
  } finally {
    await rm(empty, { recursive: true });
  }
});
