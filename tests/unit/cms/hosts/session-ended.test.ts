import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { sessionEnded } from '../../../../cms/hosts/session-ended.ts';

test('a session that cannot be renewed is told in the words by which Decap gives up at once', () => {
  const module = new URL('../../../../node_modules/decap-cms-lib-util/dist/esm/API.js', import.meta.url);
  const source = readFileSync(fileURLToPath(module), 'utf8');
  assert.ok(source.includes(`err.message === "${sessionEnded}"`));
});
