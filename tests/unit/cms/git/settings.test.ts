import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { gitIn } from '../../../../cms/server/git.ts';
import { writeContent } from '../../../../cms/server/content-gate.ts';
import { serveApi, type Api } from '../../../support/editor-backend.ts';
import { lawPath, publishLaw, redactie, saveLaw } from '../../../support/editor-laws.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

const path = lawPath('nl-a');
let repository: TestRepository;
let api: Api;
const environment = { ...process.env };

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [path]: 'a: 1\n' });
  api = await serveApi(repository.folder, redactie);
});
afterEach(async () => {
  process.env = { ...environment };
  await api.close();
  repository.remove();
});

/** A program that leaves a file when Git starts it. */
function trap(name: string): { file: string; mark: string } {
  const [file, mark] = [join(repository.folder, '.git', name), join(repository.folder, '.git', `${name}-ran`)];
  writeFileSync(file, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`);
  chmodSync(file, 0o755);
  return { file, mark };
}

test('names and messages stay Cyrillic whatever encoding, colour or signature Git is set to', async () => {
  const program = trap('gpg');
  const settings = {
    'i18n.logOutputEncoding': 'ISO-8859-1',
    'i18n.commitEncoding': 'CP1251',
    'core.quotePath': 'true',
    'color.ui': 'always',
    'log.showSignature': 'true',
    'commit.gpgSign': 'true',
    'gpg.program': program.file,
    'user.signingKey': 'nobody',
    'core.fsmonitor': trap('fsmonitor').file,
    'core.splitIndex': 'true',
    'diff.external': trap('differ').file,
  };
  for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await saveLaw(api, 'nl-a', 'a: 3\n');
  await publishLaw(api, 'nl-a');
  for (const key of Object.keys(settings)) repository.git('config', '--unset', key);
  assert.equal(repository.git('log', '-1', '--format=%an %s', 'main'), 'Редакція Ґанок content: зміна nl-a');
  assert.equal(repository.git('cat-file', 'commit', 'main').includes('encoding'), false);
  assert.equal(repository.git('status', '--porcelain'), '');
  assert.throws(() => rmSync(program.mark));
});

test('variables of Git lead a save neither to another repository nor to another date or name', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  Object.assign(process.env, {
    GIT_DIR: elsewhere,
    GIT_WORK_TREE: elsewhere,
    GIT_INDEX_FILE: join(elsewhere, 'index'),
    GIT_OBJECT_DIRECTORY: elsewhere,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: elsewhere,
    GIT_NAMESPACE: 'other',
    GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
    GIT_LITERAL_PATHSPECS: '0',
    GIT_TRACE: '1',
    GIT_EXTERNAL_DIFF: '/bin/false',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'i18n.commitEncoding',
    GIT_CONFIG_VALUE_0: 'ISO-8859-1',
  });
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await publishLaw(api, 'nl-a');
  process.env = { ...environment };
  rmSync(elsewhere, { recursive: true });
  assert.equal(repository.read(path), 'a: 2\n');
  assert.notEqual(repository.git('log', '-1', '--format=%cs %as', 'main'), '2001-01-01 2001-01-01');
  assert.equal(repository.git('log', '-1', '--format=%an', 'main'), redactie.name);
});

test('a computer with other line ends checks and builds the content as it stands in Git, and shows no changes', async () => {
  repository.git('config', 'core.autocrlf', 'true');
  await saveLaw(api, 'nl-a', 'a: 2\nb: 3\n');
  const content = join(repository.folder, '.git', 'built');
  mkdirSync(content);
  await writeContent(gitIn(repository.folder), 'cms/laws/nl-a', content);
  assert.equal(repository.read('.git/built/content/laws/nl-a.yaml'), 'a: 2\nb: 3\n');
  rmSync(content, { recursive: true });
  await publishLaw(api, 'nl-a');
  assert.equal(repository.read(path), 'a: 2\r\nb: 3\r\n');
  assert.equal(repository.git('status', '--porcelain'), '');
  await saveLaw(api, 'nl-a', 'a: 4\n');
  await publishLaw(api, 'nl-a');
  assert.equal(repository.read(path), 'a: 4\r\n');
});

test('a repository with the longer kind of names works like any other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sha256-'));
  const own = gitIn(folder);
  await own.text(['init', '--quiet', '--initial-branch=main', '--object-format=sha256']);
  mkdirSync(join(folder, 'content/laws'), { recursive: true });
  writeFileSync(join(folder, path), 'a: 1\n');
  await own.text(['add', '.']);
  await own.text(['-c', 'user.name=B', '-c', 'user.email=b@localhost', 'commit', '--quiet', '--message=Start']);
  const long = await serveApi(folder, redactie);
  await saveLaw(long, 'nl-a', 'a: 2\n');
  await publishLaw(long, 'nl-a');
  await long.request('deleteFiles', { paths: [path], options: { commitMessage: 'content: remove nl-a' } });
  await long.close();
  assert.equal(await own.text(['status', '--porcelain']), '');
  assert.equal(await own.text(['ls-tree', '-r', '--name-only', 'main']), '');
  rmSync(folder, { recursive: true });
});
