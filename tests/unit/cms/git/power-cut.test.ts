import assert from 'node:assert/strict';
import { chmodSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { aWindow, serveApi, type Api } from '../../../support/editor-backend.ts';
import { aPage } from '../../../support/editor-entries.ts';
import { draftOfLaw, lawPath, publishLaw, redactie, saveLaw } from '../../../support/editor-laws.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

let repository: TestRepository;
let api: Api;
beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [lawPath('nl-a')]: 'a: 1\n', [lawPath('nl-b')]: 'b: 1\n' });
  api = await serveApi(repository.folder, redactie);
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

const draft = 'cms/laws/nl-a';

const tears: [string, (file: string) => void][] = [
  ['empty', (file) => truncateSync(file, 0)],
  ['cut off', (file) => truncateSync(file, 12)],
  ['filled with zeros', (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length))],
];

/** Spoils an object as a power cut does that comes before it is on the disk. */
function tear(name: string, how: (file: string) => void): void {
  const id = repository.git('rev-parse', name);
  const file = join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  how(file);
}

const parts: [string, string][] = [
  ['text', `${draft}:${lawPath('nl-a')}`],
  ['folder', `${draft}:content/laws`],
  ['tree', `${draft}^{tree}`],
  ['commit', draft],
];
for (const [at, [part, name]] of parts.entries()) {
  for (const [how, spoil] of [tears[at % tears.length] ?? tears[0]].flatMap((tear) => (tear ? [tear] : []))) {
    test(`a draft whose ${part} is ${how} is told as damaged, and saving it again mends it`, async () => {
      await saveLaw(api, 'nl-b', 'b: 2\n');
      await saveLaw(api, 'nl-a', 'a: 2\n');
      tear(name, spoil);
      await assert.rejects(draftOfLaw(api, 'nl-a'), { status: 500, message: /^damaged\n/u });
      assert.deepEqual(await api.request('unpublishedEntries'), ['laws/nl-a', 'laws/nl-b']);
      for (const id of ['laws/nl-a', 'laws/nl-b']) await api.request('unpublishedEntry', { id });
      await saveLaw(api, 'nl-a', 'a: 2\n');
      assert.equal(await draftOfLaw(api, 'nl-a'), 'a: 2\n');
      repository.git('fsck', '--strict', '--no-dangling', '--no-reflogs');
      await publishLaw(api, 'nl-a');
      assert.equal(repository.read(lawPath('nl-a')), 'a: 2\n');
    });
  }
}

test('a window that still has the text mends a damaged draft by saving it', async () => {
  const window = aWindow(api);
  const path = 'content/pages/new.nl.mdx';
  const first = { commitMessage: 'content: add new', useWorkflow: true };
  const file = { path, slug: 'new', raw: aPage('Tekst.') };
  await window.persistEntry({ dataFiles: [file], assets: [] }, { ...first, newEntry: true });
  const opened = await window.unpublishedEntryDataFile('pages', 'new', path, '');
  tear(`cms/pages/new:${path}`, (object) => truncateSync(object, 0));
  await assert.rejects(window.unpublishedEntry({ collection: 'pages', slug: 'new' }));
  assert.match(window.said.at(-1) ?? '', /Sla hem dan opnieuw op/u);
  const again = { ...file, raw: opened.replace('Tekst.', 'Tekst twee.') };
  await window.persistEntry({ dataFiles: [again], assets: [] }, { ...first, unpublished: true });
  assert.ok(repository.show('cms/pages/new', path)?.includes('Tekst twee.'));
});

/** How often Git brought something to the disk, by command. */
function flushes(events: string): Map<string, number> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const line of events.split('\n').filter(Boolean)) {
    // Git's own form; see `git help api-trace2`.
    const { event, sid, name, key, value } = JSON.parse(line) as Record<string, string>;
    if (event === 'cmd_name') names.set(sid ?? '', name ?? '');
    if (event !== 'data' || key !== 'fsync/hardware-flush') continue;
    const command = names.get(sid ?? '') ?? '';
    counts.set(command, (counts.get(command) ?? 0) + Number(value));
  }
  return counts;
}

test('what Git writes for a save is on the disk before the save is answered', async () => {
  const [settings, events] = ['settings', 'events'].map((name) => join(repository.folder, '.git', name));
  writeFileSync(settings ?? '', `[trace2]\n\teventTarget = ${events}\n`);
  process.env['GIT_CONFIG_GLOBAL'] = settings ?? '';
  await saveLaw(api, 'nl-a', 'a: 2\n');
  delete process.env['GIT_CONFIG_GLOBAL'];
  const counts = flushes(readFileSync(events ?? '', 'utf8'));
  for (const command of ['hash-object', 'write-tree', 'commit-tree', 'update-ref'])
    assert.ok((counts.get(command) ?? 0) > 0, `${command} of ${JSON.stringify([...counts])}`);
});
