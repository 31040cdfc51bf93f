import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { checkContent } from '#checks/check-content.ts';
import { reportOf } from '#checks/report.ts';
import { toTerminal } from '#checks/reporters/terminal.ts';

test('the content of the portal has no errors', async () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const report = reportOf(await checkContent(root), 'en');
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  assert.equal(errors.length, 0, toTerminal({ ...report, issues: errors }));
});
