import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { heldMarkOf, type BuildNote, type HeldEntry } from '#model/build-note.ts';

import { committedContent, writeBuildNote } from '../../../scripts/build/build-note.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

let repository: TestRepository;
let site: string;
const day = process.env['SITE_DATE'];
beforeEach(() => {
  repository = aRepository();
  site = mkdtempSync(join(tmpdir(), 'note-'));
});
afterEach(() => {
  if (day === undefined) delete process.env['SITE_DATE'];
  else process.env['SITE_DATE'] = day;
  repository.remove();
  rmSync(site, { recursive: true });
});

async function noteFor(commit: string | null, held: readonly HeldEntry[] = []): Promise<BuildNote> {
  await writeBuildNote(site, repository.folder, { commit, held });
  return JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as BuildNote;
}

test('a site tells its commit, when it was built and for which day', async () => {
  delete process.env['SITE_DATE'];
  const commit = repository.git('rev-parse', 'main');
  const before = new Date().toISOString();
  const note = await noteFor(commit);
  assert.equal(note.commit, commit);
  assert.ok(note.builtAt >= before && note.builtAt <= new Date().toISOString());
  assert.match(note.date, /^\d{4}-\d\d-\d\d$/u);
  assert.deepEqual(note.held, []);
});

test('with SITE_DATE two builds of a commit tell the same: the time of the commit', async () => {
  process.env['SITE_DATE'] = '2026-11-20';
  const note = await noteFor(repository.git('rev-parse', 'main'));
  assert.equal(note.builtAt, new Date(repository.git('log', '-1', '--format=%cI')).toISOString());
  assert.equal(note.date, '2026-11-20');
  assert.equal((await noteFor(null)).builtAt, '2026-11-20T00:00:00.000Z');
});

test('of an entry that is held back a site tells neither the name nor a word, but who knows its name finds it', async () => {
  const place = (found: string) => ({ en: found, nl: found, uk: found });
  const faults = [
    {
      kind: 'consent-missing',
      file: 'content/visits/bezoek-radomyshl.nl.mdx',
      line: 3,
      values: { facts: place('Радомишль') },
    },
  ] as const;
  const held: HeldEntry[] = [
    { collection: 'visits', id: 'bezoek-radomyshl', faults, shown: null },
    { collection: 'guides', id: 'gids', faults, shown: 'abc' },
    { id: 'content/visits/Radomyshl.txt', faults, shown: null },
  ];
  const note = await noteFor(null, held);
  assert.doesNotMatch(JSON.stringify(note), /radomyshl|Радомишль|gids|visits|consent|abc/iu);
  const [visit, guide] = [await heldMarkOf(note, 'visits/bezoek-radomyshl'), await heldMarkOf(note, 'guides/gids')];
  assert.deepEqual(note.held.slice(0, 2), [
    { mark: visit, isShown: false },
    { mark: guide, isShown: true },
  ]);
});

test('content that is not as it was committed has no commit', async () => {
  assert.equal(await committedContent(repository.folder), repository.git('rev-parse', 'main'));
  repository.write('content/pages/nieuw.nl.mdx', 'nieuw');
  assert.equal(await committedContent(repository.folder), null);
  assert.equal(await committedContent(site), null);
});
