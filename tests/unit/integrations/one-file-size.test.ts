import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { runCommand } from '../../../scripts/process/run-command.ts';

/** Saves pages of many lengths as one file, and prints the sizes that are written on them. */
const script = `
  import { oneFileMark } from '#components/site/page-weight.ts';
  import { oneFileSaver } from './src/integrations/one-file.ts';
  const save = oneFileSaver(process.env.FOLDER);
  for (let length = 0; length < 1024; length += 8) {
    const page = '<html><head></head><body>' + 'a'.repeat(length) + oneFileMark + '</body></html>';
    console.log(/\\d+\\sкБ/u.exec(await save('uk', '/uk/poradnyky/x/', page))?.[0]);
  }
`;

test('the size of a page as one file is the same on every day, however long its date is', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'kennisbrug-one-file-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const sizesOn = async (day: string): Promise<string> => {
    const env = { SITE_DATE: day, FOLDER: folder };
    const { code, output } = await runCommand(process.execPath, ['--input-type=module', '-e', script], {
      cwd: process.cwd(),
      env,
    });
    assert.equal(code, 0, output);
    return output;
  };
  const first = await sizesOn('2026-11-30');
  assert.match(first, /\d\sкБ/u);
  assert.equal(await sizesOn('2026-12-01'), first);
});
