import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { checkName } from '../../../cms/hosts/git-host.ts';
import { BuildFault } from '../../../scripts/build/fault.ts';
import { checkDraft } from '../../../scripts/draft/check-draft.ts';
import { onlyTakesOff } from '../../../scripts/draft/only-takes-off.ts';
import { runCommand, runNode } from '../../../scripts/process/run-command.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const theme = (text: string): string =>
  `name:\n  nl: ${text}\n  uk: Приклад\nslug:\n  nl: proef\n  uk: pryklad\norder: 99\nsummary:\n  nl: Kort.\n  uk: Коротко.\n`;

describe('the check of a draft', () => {
  let repository: TestRepository;
  let builds: number;
  const check = (build = () => Promise.resolve()) =>
    checkDraft({ root: repository.folder, base: 'main', build: () => ((builds += 1), build()) });

  beforeEach(() => {
    builds = 0;
    repository = aRepository({ content: ['themes'] });
    repository.commit({ 'content/themes/proef.yaml': theme('Proef') });
    repository.git('switch', '--quiet', '--create', 'cms/themes/proef');
  });
  afterEach(() => {
    repository.remove();
  });

  test('looks at the content, and then whether the site can be built with it', async () => {
    repository.commit({ 'content/themes/proef.yaml': theme('Andere proef') });
    const { isGood, faults } = await check();
    assert.deepEqual({ isGood, faults, builds }, { isGood: true, faults: [], builds: 1 });
  });

  test('gives the faults of the content, and builds nothing then', async () => {
    repository.commit({ 'content/themes/proef.yaml': theme('Proef\n  de: Probe') });
    const { isGood, faults } = await check();
    assert.deepEqual([isGood, builds], [false, 0]);
    assert.deepEqual(faults[0]?.file, 'content/themes/proef.yaml');
  });

  test('does not pass when the site cannot be built', async () => {
    repository.commit({ 'content/themes/proef.yaml': theme('Andere proef') });
    const { isGood, message } = await check(() => Promise.reject(new BuildFault('The pages are wrong.')));
    assert.deepEqual([isGood, message], [false, 'The pages are wrong.']);
  });

  test('waits for no build when texts are only taken away', async () => {
    repository.git('rm', '--quiet', 'content/themes/proef.yaml');
    repository.git('commit', '--quiet', '--message=Remove');
    repository.commit({ 'content/gone/themes/proef.yaml': 'nl: [proef]\nuk: [pryklad]\n' });
    assert.equal((await check()).isGood, true);
    assert.equal(builds, 0);
    repository.commit({ 'content/themes/other.yaml': theme('Anders').replace('proef', 'anders') });
    assert.equal(await onlyTakesOff(repository.folder, 'main'), false);
  });

  test('waits for no build when a text is withdrawn, unless its words or another text change too', async () => {
    const path = 'content/pages/proef.nl.mdx';
    const page = (status: string, text = 'Tekst.') =>
      `---\ntitle: Proef\nstatus: ${status}\nwithdrawn:\n  date: '2026-01-01'\n---\n\n## Kop\n\n${text}\n`;
    const isQuick = async (files: Record<string, string>): Promise<boolean> => {
      repository.git('checkout', '--quiet', '-B', 'cms/pages/proef', 'main');
      repository.commit(files);
      return onlyTakesOff(repository.folder, 'main');
    };
    repository.git('switch', '--quiet', 'main');
    repository.commit({ [path]: page('released') });
    assert.equal(await isQuick({ [path]: page('withdrawn') }), true);
    assert.equal(await isQuick({ [path]: page('draft') }), true);
    assert.equal(await isQuick({ [path]: page('withdrawn', 'Andere tekst.') }), false);
    assert.equal(await isQuick({ [path]: page('withdrawn').replace('2026', '2999') }), false);
    assert.equal(await isQuick({ [path]: page('released').replace('Proef', 'Anders') }), false);
    assert.equal(await isQuick({ [path]: page('withdrawn'), 'content/themes/proef.yaml': theme('Anders') }), false);
    assert.equal(await isQuick({ [path]: page('withdrawn'), 'README.md': 'Anders\n' }), false);
  });

  test('takes nothing for a removal that it cannot compare, that is empty, or that removes the program', async () => {
    assert.equal(await onlyTakesOff(repository.folder, 'nowhere'), false);
    assert.equal(await onlyTakesOff(repository.folder, 'main'), false);
    repository.git('rm', '--quiet', 'README.md');
    repository.git('commit', '--quiet', '--message=Remove');
    assert.equal(await onlyTakesOff(repository.folder, 'main'), false);
  });

  test('runs for a text; anything else gets all checks and tests', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'ci-npm-'));
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "npm $*"\n');
    chmodSync(join(bin, 'npm'), 0o755);
    mkdirSync(join(repository.folder, '.ci'));
    for (const name of ['check', 'run']) cpSync(join(root, '.ci', name), join(repository.folder, '.ci', name));
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
    const run = (base: string) =>
      runCommand(join(repository.folder, '.ci', 'check'), [base, '--line', 'x'], { cwd: repository.folder, env });
    repository.commit({ 'content/themes/proef.yaml': theme('Andere proef') });
    repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    repository.git('commit', '--quiet', '--message=Change', '--', 'content');
    assert.equal((await run('main')).output, 'npm run check:draft -- --base main --line x\n');
    const all = 'npm run check:commits\nnpm test\nnpm run test:engines\n';
    assert.ok((await run('nowhere')).output.endsWith(all));
    repository.commit({ 'README.md': 'Anders\n' });
    assert.equal((await run('main')).output, all);
    rmSync(bin, { recursive: true });
  });
});

test('the status of the check is written with the commit, under the name that the editor looks for', async () => {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      asked.push([request.url, request.headers.authorization, JSON.parse(text)]);
      response.writeHead(201).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const folder = mkdtempSync(join(tmpdir(), 'check-line-'));
  writeFileSync(join(folder, 'line'), `dead-link pages/about.nl:12 ${'x'.repeat(200)}\n`);
  const env = {
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_RUN_ID: '7',
    GITHUB_SERVER_URL: 'https://host.example',
    GITHUB_SHA: 'abc',
    GITHUB_TOKEN: 'secret',
  };
  const script = join(root, 'scripts/ci/report-check.mjs');
  const failed = await runNode(script, ['failure', join(folder, 'line')], { cwd: folder, env });
  const started = await runNode(script, ['pending', join(folder, 'none')], { cwd: folder, env });
  const wrong = await runNode(script, ['skipped'], { cwd: folder, env });
  server.close();
  rmSync(folder, { recursive: true });
  assert.deepEqual([failed.code, started.code, wrong.code, failed.output], [0, 0, 1, '']);
  const target_url = 'https://host.example/a/b/actions/runs/7';
  const description = `dead-link pages/about.nl:12 ${'x'.repeat(200)}`.slice(0, 140);
  assert.deepEqual(asked, [
    ['/repos/a/b/statuses/abc', 'token secret', { state: 'failure', context: checkName, description, target_url }],
    [
      '/repos/a/b/statuses/abc',
      'token secret',
      { state: 'pending', context: checkName, description: 'pending', target_url },
    ],
  ]);
  assert.ok(readFileSync(script, 'utf8').includes(`'${checkName}'`));
});
