import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, statfsSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import sharp from 'sharp';

import { locales } from '#locales';

import { messageFor, refusalFrom } from '../../../../cms/guard/messages.ts';
import { ServerFault } from '../../../../cms/server/faults.ts';
import { GitError } from '../../../../cms/server/git-process.ts';
import { faultOf } from '../../../../cms/server/true-reason.ts';
import { createRandom } from '../../../support/random.ts';
import { serveApi, type Api } from '../../../support/editor-backend.ts';
import { draftOfLaw, lawPath, publishLaw, redactie, saveLaw } from '../../../support/editor-laws.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

let repository: TestRepository;
let api: Api;
beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [lawPath('nl-a')]: 'a: 1\n' });
  api = await serveApi(repository.folder, redactie);
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

for (const branch of ['cms', 'cms/laws', 'cms/laws/nl-a/deeper']) {
  test(`the branch ${branch} of a developer is named as what is in the way of a draft`, async () => {
    repository.git('branch', branch);
    await assert.rejects(saveLaw(api, 'nl-a', 'a: 2\n'), { status: 409, message: `branch-in-way\n${branch}` });
    assert.deepEqual(await api.request('unpublishedEntries'), []);
    repository.git('branch', '-D', branch);
    await saveLaw(api, 'nl-a', 'a: 2\n');
  });
}

test('branches of a developer below cms/ hide no draft', async () => {
  for (const name of ['feature-x', 'nothing/at-all', 'laws/nl-a/b', 'laws/Nl_B', 'laws/nl-unknown', 'pages/about'])
    repository.git('branch', `cms/${name}`);
  repository.git('branch', '-D', 'cms/laws/nl-a/b');
  repository.git('checkout', '--quiet', '--orphan', 'cms/laws/nl-orphan');
  repository.commit({ [lawPath('nl-orphan')]: 'o: 1\n' });
  repository.git('checkout', '--quiet', 'main');
  await saveLaw(api, 'nl-a', 'a: 2\n');
  const names = (await api.request('unpublishedEntries')) as string[];
  assert.deepEqual(names, ['laws/nl-a', 'laws/nl-orphan']);
  for (const id of names) await api.request('unpublishedEntry', { id });
});

test('an id that a disk would not take as a name is refused when it is saved', async () => {
  for (const length of [201, 249, 250, 300])
    await assert.rejects(saveLaw(api, 'a'.repeat(length), 'a: 1\n'), /^Error: name-too-long\n/u);
  const longest = 'a'.repeat(200);
  await saveLaw(api, longest, 'a: 1\n');
  await publishLaw(api, longest);
  assert.equal(repository.read(lawPath(longest)), 'a: 1\n');
});

for (const seconds of [-60, 3600, 10 * 365 * 86_400]) {
  test(`a lock of a killed process that is dated ${seconds} seconds from now does not stop the work`, async () => {
    await saveLaw(api, 'nl-a', 'a: 2\n');
    const lock = join(repository.folder, '.git/refs/heads/cms/laws/nl-a.lock');
    writeFileSync(lock, '');
    const time = Date.now() / 1000 + seconds;
    utimesSync(lock, time, time);
    await saveLaw(api, 'nl-a', 'a: 3\n');
    assert.equal(existsSync(lock), false);
    assert.equal(await draftOfLaw(api, 'nl-a'), 'a: 3\n');
  });
}

test('what has another type than it should is refused, and writes nothing', async () => {
  const refs = repository.git('for-each-ref');
  const file = { path: lawPath('nl-a'), slug: 'nl-a', raw: 'a: 2\n' };
  const options = { commitMessage: 'x' };
  const odd: [string, object][] = [
    ['persistEntry', { dataFiles: [{ ...file, raw: 7 }], assets: [], options }],
    ['persistEntry', { dataFiles: [{ ...file, expected: 7 }], assets: [], options }],
    ['persistEntry', { dataFiles: [file], assets: [], options: { ...options, newEntry: 'no' } }],
    ['persistEntry', { dataFiles: [file], assets: [], options: { ...options, status: {} } }],
    ['persistEntry', { dataFiles: [file], assets: [], options: { commitMessage: ['x'] } }],
    ['persistEntry', { dataFiles: { 0: file }, assets: [], options }],
    ['persistEntry', { dataFiles: [file], assets: [{ path: 'content/media/laws/a.png', content: '<svg/>' }], options }],
    ['deleteFiles', { paths: [[lawPath('nl-a')]], options }],
    ['unpublishedEntry', { id: ['laws/nl-a'] }],
    ['unpublishedEntry', { id: 'laws/nl-a/more' }],
    ['entriesByFolder', { folder: 'content/laws', extension: 'yaml', depth: 'deep' }],
  ];
  for (const [action, params] of odd)
    await assert.rejects(api.request(action, params), { status: 422 }, `${action} ${JSON.stringify(params)}`);
  assert.equal(repository.git('for-each-ref'), refs);
});

const said: [string, string, string][] = [
  [
    "fatal: Unable to create '/r/.git/refs/heads/cms/x.lock': Read-only file system",
    'not-writable',
    '/r/.git/refs/heads/cms/x.lock',
  ],
  [
    'error: insufficient permission for adding an object to repository database .git/objects',
    'not-writable',
    '.git/objects',
  ],
  ['error: file write error: No space left on device\nfatal: unable to write new index file', 'disk-full', '/r'],
  [
    "fatal: cannot update the ref 'refs/heads/main': unable to append to '/r/.git/logs/refs/heads/main': Disk quota exceeded",
    'disk-full',
    '/r/.git/logs/refs/heads/main',
  ],
  ["ENOSPC: no space left on device, mkdtemp '/r/.git/kennisbrug/work/a'", 'disk-full', '/r/.git/kennisbrug/work/a'],
  [
    "fatal: prepare: cannot lock ref 'refs/heads/a': Unable to create '/r/.git/refs/heads/a.lock': File name too long",
    'name-too-long',
    '/r/.git/refs/heads/a.lock',
  ],
  ['fatal: loose object 1f (stored in .git/objects/1f/00) is corrupt', 'damaged', '.git/objects/1f/00'],
];
test('what Git and the system say is told by its reason and place, in the editor’s language', () => {
  for (const [words, code, place] of said) {
    const fault = faultOf(words.startsWith('ENOSPC') ? new Error(words) : new GitError('update-ref', words), '/r');
    assert.deepEqual([fault.code, fault.details[0]], [code, place], words);
    for (const locale of locales) {
      const message = messageFor(refusalFrom(new Error(fault.message)), locale);
      assert.ok(message.endsWith(`– ${place}`), message);
    }
  }
  assert.equal(faultOf(new ServerFault(404, 'draft-gone'), '/r').code, 'draft-gone');
  assert.equal(faultOf(new GitError('x', 'fatal: something new'), '/r').code, 'failed');
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A disk of its own of so many kilobytes, or the reason why there can be none. */
function aDisk(kilobytes: number): { folder: string; remove: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const remove = (): void => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  };
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return { folder, remove };
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** A picture that does not grow smaller when it is packed: three bytes for each point. */
async function noise(side: number): Promise<Buffer> {
  const random = createRandom(7);
  const points = Uint8Array.from({ length: side * side * 3 }, () => random() * 256);
  return sharp(points, { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
}

test('a full disk is called that, changes nothing, and is forgotten when there is room again', async (context) => {
  const disk = canMount ? aDisk(4000) : undefined;
  if (!disk) {
    context.skip('mounting a small disk takes the rights of root');
    return;
  }
  const folder = join(disk.folder, 'repository');
  execFileSync('git', ['clone', '--quiet', repository.folder, folder], { stdio: 'ignore' });
  const small = await serveApi(folder, redactie);
  try {
    const git = (...args: string[]) => repository.git('-C', folder, ...args);
    const bytes = await noise(450);
    const picture = { path: 'content/media/laws/nl-a.png', content: bytes.toString('base64') };
    const file = { path: lawPath('nl-a'), slug: 'nl-a', raw: 'a: 2\n' };
    await small.request('persistEntry', { dataFiles: [file], assets: [picture], options: { commitMessage: 'x' } });
    const filler = join(disk.folder, 'filler');
    const main = git('rev-parse', 'main');
    for (const room of [0, 40_000, 200_000, 400_000]) {
      const { bavail, bsize } = statfsSync(disk.folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
      await assert.rejects(publishLaw(small, 'nl-a'), { message: /^disk-full\n.*small-disk-/u }, `${room} bytes`);
      if (room === 0) await assert.rejects(saveLaw(small, 'nl-b', 'b: 1\n'), { message: /^disk-full\n/u });
      rmSync(filler);
      assert.equal(git('rev-parse', 'main'), main);
      assert.equal(git('status', '--porcelain'), '');
      git('fsck', '--strict');
    }
    await publishLaw(small, 'nl-a');
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(statSync(join(folder, picture.path)).size, bytes.length);
  } finally {
    await small.close();
    disk.remove();
  }
});

test('a folder that cannot be written is named, and nothing has changed', async (context) => {
  const disk = canMount ? aDisk(4000) : undefined;
  if (!disk) {
    context.skip('mounting a disk for reading alone takes the rights of root');
    return;
  }
  const folder = join(disk.folder, 'repository');
  execFileSync('git', ['clone', '--quiet', repository.folder, folder], { stdio: 'ignore' });
  const small = await serveApi(folder, redactie);
  try {
    await saveLaw(small, 'nl-a', 'a: 2\n');
    execFileSync('mount', ['-o', 'remount,ro', disk.folder]);
    await assert.rejects(saveLaw(small, 'nl-a', 'a: 3\n'), { message: /^not-writable\n.*small-disk-/u });
    await assert.rejects(publishLaw(small, 'nl-a'), { message: /^not-writable\n.*small-disk-/u });
    assert.equal(await draftOfLaw(small, 'nl-a'), 'a: 2\n');
    execFileSync('mount', ['-o', 'remount,rw', disk.folder]);
    await publishLaw(small, 'nl-a');
  } finally {
    await small.close();
    disk.remove();
  }
});
