import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import sharp from 'sharp';

import { publishingFaults } from '#checks/publishing-faults.ts';

import { gitIn } from '../../../cms/server/git.ts';
import { heldReport } from '../../../scripts/build/held-report.ts';
import { holdFaulty } from '../../../scripts/build/hold-faulty.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const path = 'content/pages/proef.nl.mdx';
const other = 'content/pages/ander.nl.mdx';
const good = aPage('## Kop {#kop}\n\nEerste tekst.');

let repository: TestRepository;
let folder: string;
beforeEach(() => {
  repository = aRepository();
  repository.commit({ [path]: good, [other]: good.replaceAll('proef', 'ander').replace('Proeftekst', 'Ander') });
  folder = mkdtempSync(join(tmpdir(), 'hold-'));
});
afterEach(() => {
  repository.remove();
  rmSync(folder, { recursive: true });
});

/** Holds back what is faulty in a copy of the content as it lies in the repository. */
function hold() {
  cpSync(join(repository.folder, 'content'), join(folder, 'content'), { recursive: true });
  const history = { git: gitIn(repository.folder), tip: 'main' };
  return holdFaulty({ folder, check: publishingFaults, history });
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('content without faults stays as it is', async () => {
  assert.deepEqual(await hold(), []);
  assert.equal(read(path), good);
});

test('a faulty file that came by Git is built as it last was without fault, and the others as they are', async () => {
  const second = good.replace('Eerste', 'Tweede');
  repository.commit({ [path]: second });
  const shown = repository.git('rev-parse', 'main');
  repository.commit({ [path]: second.replace('status: released', 'status: onzin') });
  repository.commit({
    [path]: 'geen velden\n',
    [other]: good.replaceAll('proef', 'ander').replace('Proeftekst', 'Ander').replace('Eerste', 'Andere'),
  });
  const [held, ...more] = await hold();
  assert.deepEqual(more, []);
  assert.equal(held?.id, 'proef');
  assert.equal(held.shown, shown);
  assert.deepEqual(
    held.faults.map(({ kind, file }) => [kind, file]),
    [['no-front-matter', path]],
  );
  assert.equal(read(path), second);
  assert.match(read(other), /Andere tekst/u);
});

test('a fault that is in no commit yet is held back like one that is', async () => {
  repository.write(path, good.replace('slug: proeftekst', 'slug: Geen Slug'));
  const [held] = await hold();
  assert.equal(held?.shown, repository.git('rev-parse', 'main'));
  assert.equal(read(path), good);
});

test('an entry that never was without fault is left out', async () => {
  repository.commit({ 'content/pages/nieuw.nl.mdx': 'geen velden\n' });
  const [held] = await hold();
  assert.deepEqual([held?.id, held?.shown], ['nieuw', null]);
  assert.equal(existsSync(join(folder, 'content/pages/nieuw.nl.mdx')), false);
});

test('a file that is no entry is left out and named by its path', async () => {
  repository.commit({ 'content/pages/Los bestand.txt': 'los\n' });
  const [held] = await hold();
  assert.deepEqual([held?.collection, held?.id], [undefined, 'content/pages/Los bestand.txt']);
});

const kept = [
  ['withdrawn, without saying why', (text: string) => text.replace('status: released', 'status: withdrawn')],
  ['a draft again', (text: string) => text.replace('status: released', 'status: draft')],
  ['for later', (text: string) => text.replace('status: released', 'status: released\nsensitivity:\n  level: delayed')],
  [
    'without its place',
    (text: string) => text.replace('status: released', 'status: released\nsensitivity:\n  level: place-withheld'),
  ],
] as const;

for (const [what, change] of kept) {
  test(`readers get no earlier version of a faulty text that is now ${what}, and what leads to it stays`, async () => {
    const leading = good
      .replaceAll('proef', 'ander')
      .replace('Proeftekst', 'Ander')
      .replace('Eerste tekst.', 'Zie [daar](../pages/proef).');
    const closed = change(good).replace('summary:', 'onbekend: 1\nsummary:');
    repository.commit({ [path]: closed, [other]: leading });
    repository.commit({ [path]: 'geen velden\n' });
    const held = await hold();
    assert.deepEqual(
      held.map(({ id, shown }) => [id, shown]),
      [['proef', null]],
    );
    assert.equal(read(path), good.replace('status: released', 'status: draft'));
    assert.equal(read(other), leading);
  });
}

test('a faulty text that keeps no more from readers than before is built as it was', async () => {
  const draft = kept[1][1](good);
  repository.commit({ [path]: draft });
  const shown = repository.git('rev-parse', 'main');
  repository.commit({ [path]: draft.replace('summary:', 'onbekend: 1\nsummary:') });
  const held = await hold();
  assert.deepEqual([held[0]?.shown, read(path)], [shown, draft]);
});

test('a text that leads to a faulty one stays as it is', async () => {
  const leading = good
    .replaceAll('proef', 'ander')
    .replace('Proeftekst', 'Ander')
    .replace('Eerste tekst.', 'Zie [daar](../pages/proef).');
  repository.commit({ [other]: leading });
  repository.commit({ [path]: 'geen velden\n' });
  const held = await hold();
  assert.deepEqual(
    held.map(({ id }) => id),
    ['proef'],
  );
  assert.equal(read(other), leading);
});

test('of two texts that cannot stand beside each other the one that came last is held back', async () => {
  // By the order of their names the check blames now the earlier text, now the later one.
  for (const id of ['aaa', 'zzz']) {
    repository.commit({ [`content/pages/${id}.nl.mdx`]: good });
    const held = await hold();
    assert.deepEqual(
      held.map((entry) => [entry.id, entry.shown]),
      [[id, null]],
    );
    repository.git('rm', '--quiet', `content/pages/${id}.nl.mdx`);
    repository.git('commit', '--quiet', '--message=Away');
  }
});

test('without history a faulty entry is left out', async () => {
  repository.write(path, 'geen velden\n');
  cpSync(join(repository.folder, 'content'), join(folder, 'content'), { recursive: true });
  const held = await holdFaulty({ folder, check: publishingFaults, history: undefined });
  assert.deepEqual(
    held.map(({ id, shown }) => [id, shown]),
    [['proef', null]],
  );
});

test('the report of a build names each fault, its place and what is built instead', async () => {
  repository.commit({ [path]: 'geen velden\n' });
  const report = heldReport(await hold());
  const shown = repository.git('rev-parse', 'main~1');
  assert.match(report, /^content\/pages\/proef\.nl\.mdx(?::1)? {2}The file does not start with front matter\./u);
  assert.ok(report.endsWith(`pages/proef is built as it was in ${shown}.`));
});

test('a picture that an earlier version shows comes back with it', async () => {
  const picture = 'content/media/pages/proef/tekening.png';
  cpSync('content/media/visits/example/drawing.png', join(folder, 'drawing.png'));
  const shown = good.replace('Eerste tekst.', '![een tekening](../media/pages/proef/tekening.png)');
  repository.write(picture, '');
  writeFileSync(join(repository.folder, picture), readFileSync(join(folder, 'drawing.png')));
  repository.commit({ [path]: shown });
  repository.git('rm', '--quiet', picture);
  repository.commit({ [path]: 'geen velden\n' });
  await hold();
  assert.equal(read(path), shown);
  assert.ok(existsSync(join(folder, picture)));
});

test('a picture that cannot be opened is built as it was, and stops no other text', async () => {
  const picture = 'content/media/pages/proef/foto.png';
  const create = { width: 4, height: 3, channels: 3, background: 'teal' } as const;
  const sound = await sharp({ create }).png().toBuffer();
  const commitBytes = (bytes: Buffer): void => {
    mkdirSync(dirname(join(repository.folder, picture)), { recursive: true });
    writeFileSync(join(repository.folder, picture), bytes);
    repository.git('add', '.');
    repository.git('commit', '--quiet', '--message=Picture');
  };
  commitBytes(sound);
  const shown = `${good}\n![Een tekening](../media/pages/proef/foto.png)\n`;
  repository.commit({ [path]: shown });
  commitBytes(Buffer.from('\u0089PNG\r\n\u001a\ntext', 'latin1'));
  const held = await hold();
  assert.deepEqual(
    held.map(({ id, faults }) => [id, faults.map(({ kind }) => kind)]),
    [
      [picture, ['image-broken']],
      ['proef', ['missing-image']],
    ],
  );
  assert.equal(read(path), shown);
  assert.deepEqual(readFileSync(join(folder, picture)), sound);
});
