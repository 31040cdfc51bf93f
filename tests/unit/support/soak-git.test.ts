import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { possibleStates } from '../../support/soak-git/model.ts';
import type { Answer, Asked, EntryState, Wish } from '../../support/soak-git/model.ts';
import { faultsAfter } from '../../support/soak-git/look.ts';
import { runEpisode } from '../../support/soak-git/run-episode.ts';
import { git, makeRepository, pathOf, write } from '../../support/soak-git/world.ts';
import type { World } from '../../support/soak-git/world.ts';

const done: Answer = { kind: 'done', value: undefined };
const refused: Answer = { kind: 'refused', code: 'x', details: [] };
const unknown: Answer = { kind: 'unknown' };
const before: EntryState = { draft: 'old', main: 'older' };
const save = (text: string): Wish => ({ kind: 'save', text });
const publish: Wish = { kind: 'publish' };

test('what was acknowledged has happened, what was refused has not, and what was not answered may have', () => {
  const saved = { draft: 'new', main: 'older' };
  assert.deepEqual(possibleStates(before, [{ wish: save('new'), answer: done }]), [saved]);
  assert.deepEqual(possibleStates(before, [{ wish: save('new'), answer: refused }]), [before]);
  assert.deepEqual(possibleStates(before, [{ wish: save('new'), answer: unknown }]), [before, saved]);
  const late: Wish = { kind: 'save', text: 'new', saw: { text: 'something else' } };
  assert.deepEqual(possibleStates(before, [{ wish: late, answer: done }]), []);
});

test('two that were asked at once have happened in one order or the other', () => {
  const both: Asked[] = [
    { wish: save('new'), answer: done },
    { wish: publish, answer: done },
  ];
  assert.deepEqual(possibleStates(before, both), [
    { draft: undefined, main: 'new' },
    { draft: 'new', main: 'old' },
  ]);
  const twice: Asked[] = [
    { wish: publish, answer: done },
    { wish: publish, answer: done },
  ];
  assert.deepEqual(possibleStates(before, twice), [{ draft: undefined, main: 'old' }]);
});

const world = (root: string): World => ({
  root,
  folder: join(root, 'repository'),
  entries: makeRepository(join(root, 'repository')),
  random: () => 0,
  server: { ask: () => Promise.resolve(unknown), kill: () => Promise.resolve() },
  acknowledged: new Map(),
  edited: new Map(),
  linked: undefined,
  isSmallDisk: false,
  trace: [],
  counts: new Map(),
  nextText: () => '',
});

test('a lost text, a refused one on main, a folder that is behind and a damaged object are each seen', () => {
  const root = mkdtempSync(join(tmpdir(), 'soak-look-'));
  const one = world(root);
  assert.deepEqual(faultsAfter(one, []), []);
  const lost = { id: 'nl-a', wish: save('text: lost\n'), answer: done };
  assert.match(faultsAfter(one, [lost]).join(), /^nl-a is .*, and may be .*"text: lost" cannot be read/u);
  one.acknowledged.clear();
  write(one.folder, pathOf('nl-a'), 'text: refused\n');
  assert.match(faultsAfter(one, []).join(), /differs from its branch: +M content\/laws\/nl-a\.yaml/u);
  git(one.folder, 'commit', '--quiet', '--all', '--message=Refused');
  assert.match(faultsAfter(one, []).join(), /^nl-a is .*refused.*, and may be .*start nl-a/u);
  git(one.folder, 'update-ref', 'refs/heads/main', 'main~1');
  assert.match(faultsAfter(one, []).join(), /differs from its branch: M/u);
  git(one.folder, 'reset', '--quiet', '--hard');
  rmSync(join(one.folder, '.git/objects', git(one.folder, 'rev-parse', 'main^{tree}').replace(/^../u, '$&/')));
  assert.throws(() => faultsAfter(one, []), /tree|object/u);
  rmSync(root, { recursive: true });
});

test('a short random history of editors, a developer, kills and hooks loses nothing', async () => {
  const root = mkdtempSync(join(tmpdir(), 'soak-git-'));
  const signal = new AbortController().signal;
  const { faults, steps } = await runEpisode({ root, seed: 20261130, steps: 20, isSmallDisk: false, signal });
  assert.deepEqual(faults, []);
  assert.equal(steps, 20);
});
