import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { scanHistory } from '#checks/history-pictures.ts';

import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/content', import.meta.url));
const withPlace = join(fixtures, 'image-with-gps/content/media/pages/photo.jpg');
const plain = join(fixtures, 'image-without-alt/content/media/pages/plain.png');
const photo = 'content/media/pages/photo.jpg';

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
});
afterEach(() => {
  repository.remove();
});

function commitPicture(source: string, path: string): void {
  mkdirSync(dirname(join(repository.folder, path)), { recursive: true });
  copyFileSync(source, join(repository.folder, path));
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--message=Picture');
}

function commitRemoval(path: string): void {
  repository.git('rm', '--quiet', path);
  repository.git('commit', '--quiet', '--message=Remove');
}

async function found(): Promise<string[]> {
  return (await scanHistory(repository.folder)).issues.map(({ kind, file }) => `${kind} ${file}`);
}

describe('the history', () => {
  test('of plain pictures is clean', async () => {
    commitPicture(plain, 'content/media/pages/plain.png');
    assert.deepEqual(await scanHistory(repository.folder), { issues: [], count: 1, gap: undefined });
  });

  test('still tells the place of a picture that was removed', async () => {
    commitPicture(withPlace, photo);
    const commit = repository.git('rev-parse', 'HEAD');
    commitRemoval(photo);
    const { issues } = await scanHistory(repository.folder);
    assert.equal(issues.length, 1);
    const blob = repository.git('rev-parse', `${commit}:${photo}`);
    const found = { en: 'GPS, EXIF', nl: 'de plaats (GPS), EXIF', uk: 'місце зйомки (GPS), EXIF' };
    assert.deepEqual(issues[0]?.values, { commit: commit.slice(0, 10), found, blob });
  });

  test('is looked at in the branch of a draft as well, and a picture counts once', async () => {
    repository.git('checkout', '--quiet', '-b', 'cms/pages/proef');
    commitPicture(withPlace, photo);
    commitPicture(withPlace, 'content/media/pages/again.jpg');
    repository.git('checkout', '--quiet', 'main');
    assert.deepEqual(await found(), ['history-metadata content/media/pages/photo.jpg']);
  });

  test('also shows a picture that only a merge brought in', async () => {
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'a.txt': 'a' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'b.txt': 'b' });
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    commitPicture(withPlace, photo);
    commitRemoval(photo);
    assert.deepEqual(await found(), [`history-metadata ${photo}`]);
  });

  test('finds names with spaces, quotes and letters of any script', async () => {
    const path = 'content/media/pages/a "b" Київ.jpg';
    commitPicture(withPlace, path);
    assert.deepEqual(await found(), [`history-metadata ${path}`]);
  });

  test('leaves pictures outside the content alone', async () => {
    commitPicture(withPlace, 'tests/fixtures/photo.jpg');
    assert.deepEqual(await found(), []);
  });
});

describe('a history that is not all there', () => {
  test('is said when the clone is shallow', async () => {
    commitPicture(withPlace, photo);
    commitRemoval(photo);
    const clone = mkdtempSync(join(tmpdir(), 'history-'));
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone]);
    const { issues, gap } = await scanHistory(clone);
    rmSync(clone, { recursive: true });
    assert.deepEqual({ issues, gap }, { issues: [], gap: 'shallow' });
  });

  test('is said when there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    const scan = await scanHistory(folder);
    rmSync(folder, { recursive: true });
    assert.deepEqual(scan, { issues: [], count: 0, gap: 'no-repository' });
  });
});
