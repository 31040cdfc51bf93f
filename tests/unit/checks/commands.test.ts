import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { stampTranslations } from '#checks/stamp.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

interface Outcome {
  code: number;
  output: string;
}

/** Runs a command of the project in its own process. */
function run(script: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(project, 'scripts', script), ...args],
      { cwd: project },
      (_, output) => {
        resolve({ code: child.exitCode ?? 1, output });
      },
    );
  });
}

describe('the content commands', () => {
  let root = '';
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    await cp(join(project, 'tests/fixtures/content/nothing-wrong'), root, { recursive: true });
  });
  after(() => rm(root, { recursive: true }));

  test('a fault sets the exit code, in the language that was asked for', async () => {
    const folder = join(project, 'tests/fixtures/content/brace');
    const { code, output } = await run('check-content.ts', ['--root', folder, '--lang', 'nl']);
    assert.equal(code, 1);
    assert.match(output, /geldt als code/u);
  });

  test('content without faults passes', async () => {
    const { code, output } = await run('check-content.ts', ['--root', root]);
    assert.deepEqual({ code, output }, { code: 0, output: 'errors: 0, warnings: 0\n' });
  });

  test('hints come on request only, and never fail', async () => {
    const path = join(root, 'content/pages/example.nl.mdx');
    const before = await readFile(path, 'utf8');
    await writeFile(path, `${before}\nWij doen dit middels een plan.\n`);
    assert.equal((await run('check-content.ts', ['--root', root])).output, 'errors: 0, warnings: 0\n');
    const { code, output } = await run('check-content.ts', ['--root', root, '--lang', 'uk', '--hints']);
    await writeFile(path, before);
    assert.equal(code, 0);
    assert.match(output, /example\.nl\.mdx:\d+ {2}\(порада\) «middels»|\(порада\) ‘middels’/u);
    assert.match(output, /помилки: 0, попередження: 0, поради: 1\n$/u);
  });

  test('stamping writes the state of each section, changes nothing else, and does so once', async () => {
    const path = 'content/pages/example.uk.mdx';
    const earlier = await readFile(join(root, path), 'utf8');
    assert.deepEqual(await stampTranslations(root, []), [path]);
    const later = await readFile(join(root, path), 'utf8');
    assert.equal(later.replace(/ {2}sections:\n {4}first: "?[0-9a-f]{16}"?\n/u, ''), earlier);
    assert.deepEqual(await stampTranslations(root, []), []);
  });

  test('stamping leaves documents that were not chosen', async () => {
    assert.deepEqual(await stampTranslations(root, ['guides/other']), []);
  });
});
