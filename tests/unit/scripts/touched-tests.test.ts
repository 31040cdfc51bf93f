import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Source } from '../../../scripts/dependencies/imported-packages.ts';
import { touchedTests } from '../../../scripts/testing/touched-tests.ts';

const source = (file: string, ...files: string[]): Source => ({ file, files, packages: [] });
const sources = [
  source('src/a.ts', 'src/deep.ts', 'src/data.json'),
  source('src/deep.ts'),
  source('src/alone.ts'),
  source('tests/support/help.ts', 'src/a.ts'),
  source('tests/unit/a.test.ts', 'tests/support/help.ts'),
  source('tests/unit/other.test.ts', 'src/gone.ts'),
  source('tests/e2e/a.spec.ts', 'tests/support/help.ts'),
];

/** What is touched, without the tests that read all sources. */
function touched(...changed: string[]): { unit: string[]; browser: string[]; unseen: string[] } {
  const { unit, ...rest } = touchedTests(changed, sources);
  return { ...rest, unit: unit.filter((file) => /^tests\/unit\/(?:a|other)\./u.test(file)) };
}

test('a change touches the tests that load it, by whatever way', () => {
  const a = { unit: ['tests/unit/a.test.ts'], browser: ['tests/e2e/a.spec.ts'], unseen: [] };
  assert.deepEqual(touched('src/deep.ts'), a);
  assert.deepEqual(touched('src/data.json'), a);
  assert.deepEqual(touched('tests/unit/a.test.ts'), { ...a, browser: [] });
});

test('a removed file touches what still asks for it', () => {
  assert.deepEqual(touched('src/gone.ts').unit, ['tests/unit/other.test.ts']);
});

test('what no test loads is named and not passed over', () => {
  const unseen = ['src/alone.ts', 'content/guides/a.nl.mdx'];
  assert.deepEqual(touched(...unseen), { unit: [], browser: [], unseen });
});

test('tests that read all sources run whenever there is code', () => {
  assert.ok(touchedTests(['src/alone.ts'], sources).unit.includes('tests/unit/architecture.test.ts'));
  assert.deepEqual(touchedTests(['content/guides/a.nl.mdx'], sources).unit, []);
});
