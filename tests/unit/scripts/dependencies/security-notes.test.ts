import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { packagesOf, readPackageFiles } from '../../../../scripts/dependencies/package-files.ts';

const notes = readFileSync('SECURITY.md', 'utf8');

test('what SECURITY.md says of old packages is said of the versions that are used', () => {
  const rows = notes.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    Array.from(row.split('|')[1]?.matchAll(/`(?<name>[^`]+)` (?<version>[\d.]+)/gu) ?? [], ({ groups }) => groups),
  );
  assert.ok(named.length > 20);
  const used = new Set(
    packagesOf(readPackageFiles('.').lock).map(({ name, entry }) => `${name} ${entry.version ?? ''}`),
  );
  const stale = named
    .map((each) => `${each?.['name'] ?? ''} ${each?.['version'] ?? ''}`)
    .filter((each) => !used.has(each));
  assert.deepEqual(stale, [], 'Look at the package again, and mend its row or remove it.');
});
