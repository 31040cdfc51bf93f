import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { checkContent } from '#checks/check-content.ts';
import { scanHistory } from '#checks/history-pictures.ts';
import { locales } from '#locales';
import { pictureKind } from '#model/pictures/picture-kind.ts';
import { readPicture, withoutExtras } from '#model/pictures/read-picture.ts';

import { refuseAssets } from '../../../cms/guard/asset-pictures.ts';
import { messageFor, refusalFrom } from '../../../cms/guard/messages.ts';
import { pictureIssues } from '../../../cms/server/picture-issues.ts';
import { serveApi } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';
import { hostilePictures, mark, soundPictures } from '../../support/pictures/hostile.ts';
import type { HostileFile } from '../../support/pictures/hostile.ts';

const folder = 'content/media/pages/proef';
const hostile = await hostilePictures();
const sound = await soundPictures();

/** Whether what is hidden stands among the pixels, where only a decoder sees it. */
const isInPixels = (name: string): boolean => /^(?:behind-|more-rows|after-scan)/u.test(name);

let repository: TestRepository;
let api: Awaited<ReturnType<typeof serveApi>>;
before(async () => {
  repository = aRepository();
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
after(async () => {
  await api.close();
  repository.remove();
});

/** Saves a page with a picture as the editor does; gives the answer of the server. */
async function save(id: string, { name, bytes }: Pick<HostileFile, 'name' | 'bytes'>) {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'persistEntry',
      params: {
        dataFiles: [{ path: `content/pages/${id}.nl.mdx`, raw: aPage('Tekst.') }],
        assets: [{ path: `${folder}/${name}`, content: bytes.toString('base64'), encoding: 'base64' }],
        options: { newEntry: true, commitMessage: 'content: add', useWorkflow: true, status: 'draft' },
      },
    }),
  });
  return { status: response.status, answer: (await response.json()) as { error?: string } };
}

/** All that Git keeps, also what no branch leads to. */
function allObjects(): Buffer {
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-C', repository.folder, ...args], { maxBuffer: 1e9 });
  return git('cat-file', '--batch-all-objects', '--batch');
}

describe('a hostile file', () => {
  test('is one of many, and holds the mark', () => {
    assert.ok(hostile.length >= 60, String(hostile.length));
    const without = hostile.filter(({ name, bytes }) => !bytes.includes(mark) && !/^(?:empty|padding)/u.test(name));
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    );
  });

  for (const { name, bytes, kind } of hostile) {
    test(`is refused for what it is: ${name}`, async () => {
      const issues = await pictureIssues(`${folder}/${name}`, bytes);
      assert.deepEqual(
        issues.map((issue) => issue.kind),
        [kind],
      );
    });
  }

  test('comes into no commit, whoever sends it to the local server', async () => {
    for (const [at, file] of hostile.entries()) {
      const { status, answer } = await save(`proef-${at}`, file);
      assert.equal(status, 422, file.name);
      assert.match(answer.error ?? '', /^(?:picture-refused|unsafe-path)\n/u, file.name);
    }
    assert.ok(!allObjects().includes(mark));
  });

  test('does not leave the browser for a Git host, as far as its parts tell', async () => {
    for (const { name, bytes } of hostile) {
      if (isInPixels(name) || /^(?:few-rows|taller|after-progressive)/u.test(name)) continue;
      const fileObj = new File([Uint8Array.from(bytes)], name);
      await assert.rejects(refuseAssets([{ path: `${folder}/${name}`, fileObj }]), { code: 'picture-refused' }, name);
    }
    for (const { name, bytes } of sound)
      await refuseAssets([{ path: `${folder}/${name}`, fileObj: new File([Uint8Array.from(bytes)], name) }]);
  });

  test('is refused with its name, the fault and the remedy in both languages', async () => {
    const comment = hostile.find(({ name }) => name === 'comment.jpg');
    const { answer } = await save('proef', comment ?? { name: '', bytes: Buffer.alloc(0) });
    const told = locales.map((locale) => messageFor(refusalFrom(new Error(answer.error)), locale).split('\n')[1]);
    assert.deepEqual(told, [
      '– Foto comment.jpg (Pagina proef): In de foto zit meer dan lezers zien: een opmerking. Voeg de foto toe in de redactie: die haalt dat weg. Of bewaar een kopie zonder die gegevens.',
      '– Світлина comment.jpg (Сторінка proef): У світлині є більше, ніж бачать читачі: коментар. Додайте її через редакцію, вона це вилучить, або збережіть копію без цих даних.',
    ]);
  });

  test('that was committed is found by the content check, each one, and by the check of the history', async () => {
    const other = aRepository();
    for (const { name, bytes } of hostile) {
      const file = join(other.folder, folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    other.git('add', '.');
    other.git('commit', '--quiet', '--message=Pictures');
    const issues = await checkContent(other.folder, { today: '2026-11-30' });
    const found = new Map(issues.map(({ file, kind }) => [file, kind]));
    for (const { name, kind } of hostile) assert.equal(found.get(`${folder}/${name}`), kind, name);
    const blobs = new Map(
      other
        .git('ls-tree', '-r', '-z', 'HEAD')
        .split('\0')
        .map((line) => [line.split('\t')[1] ?? '', line.split(/[ \t]/u)[2] ?? ''] as const),
    );
    const history = new Set((await scanHistory(other.folder)).issues.map(({ values }) => values?.['blob']));
    other.remove();
    for (const { name, kind } of hostile) {
      const isSeen = kind === 'image-metadata' && !isInPixels(name);
      if (isSeen) assert.ok(history.has(blobs.get(`${folder}/${name}`) ?? ''), name);
    }
  });

  test('loses what it holds besides the picture when it comes through the editor', () => {
    for (const { name, bytes, kind } of hostile) {
      if (!['image-metadata', 'image-location'].includes(kind)) continue;
      const clean = withoutExtras(Uint8Array.from(bytes));
      const reading = readPicture(clean);
      const isClean = reading.fault === undefined && reading.extras.length === 0;
      // Tables stand in segments that the picture needs; what moves has no still frame.
      if (!isClean) assert.match(name, /table|^moving\.webp/u, name);
      else if (!isInPixels(name)) assert.ok(!Buffer.from(clean).includes(mark), name);
    }
  });
});

describe('a sound picture', () => {
  for (const { name, bytes } of sound) {
    test(`is accepted, and kept byte for byte: ${name}`, async () => {
      assert.deepEqual(await pictureIssues(`${folder}/${name}`, bytes), []);
      assert.deepEqual(withoutExtras(Uint8Array.from(bytes)), Uint8Array.from(bytes));
      assert.equal((await save(`goed-${name.replace('.', '-')}`, { name, bytes })).status, 200);
      assert.ok(pictureKind(bytes));
    });
  }
});
