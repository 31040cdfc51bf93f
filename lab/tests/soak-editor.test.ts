import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { createLedger } from '../soak-editor/ledger.ts';
import type { Saved } from '../soak-editor/ledger.ts';
import { createTurns } from '../soak-editor/turns.ts';
import { verify } from '../soak-editor/verify.ts';
import { aRepository } from '../../tests/support/editor-repository.ts';
import type { TestRepository } from '../../tests/support/editor-repository.ts';

const path = 'content/pages/about.nl.mdx';
const page = (title: string) => `---\nsourceLocale: nl\ntitle: ${title}\nslug: over\n---\n\nTekst.\n`;
const saved = (mark: string): Saved => ({ mark, collection: 'pages', id: 'about', locale: 'nl', field: 'title' });

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.git('tag', 'start');
});
afterEach(() => {
  repository.remove();
});

function commitOn(branch: string, title: string): void {
  repository.git('checkout', '--quiet', '-B', branch);
  repository.commit({ [path]: page(title) });
  repository.git('checkout', '--quiet', 'main');
}

test('a text that stands in its draft is found, one that was replaced only in the history', () => {
  const ledger = createLedger();
  commitOn('cms/pages/about', 'mark-1');
  ledger.noteSaved([saved('mark-1')]);
  commitOn('cms/pages/about', 'mark-2');
  ledger.noteSaved([saved('mark-2')]);
  assert.deepEqual(verify(repository.folder, ledger), { faults: [], counts: { drafts: 1, main: 0, older: 1 } });
});

test('a text that Git does not have is a fault', () => {
  const ledger = createLedger();
  ledger.noteSaved([saved('mark-1')]);
  assert.deepEqual(verify(repository.folder, ledger).faults, [
    '"mark-1" of pages/about is nowhere.',
    `"mark-1" (title) is not in ${path} of cms/pages/about.`,
  ]);
});

test('a text that was overwritten without anybody hearing of it is a fault', () => {
  const ledger = createLedger();
  commitOn('cms/pages/about', 'mark-1');
  ledger.noteSaved([saved('mark-1')]);
  commitOn('cms/pages/about', 'foreign');
  assert.deepEqual(verify(repository.folder, ledger).faults, [
    `"mark-1" (title) is not in ${path} of cms/pages/about.`,
  ]);
});

test('after publishing a text must be on main; after deleting the draft it need not', () => {
  const ledger = createLedger();
  commitOn('cms/pages/about', 'mark-1');
  ledger.noteSaved([saved('mark-1')]);
  ledger.noteDecision({ collection: 'pages', id: 'about', kind: 'published' });
  assert.deepEqual(verify(repository.folder, ledger).faults, [
    `"mark-1" (title) is not in ${path} of main, but in cms/pages/about:${path}.`,
  ]);
  repository.git('merge', '--quiet', 'cms/pages/about');
  repository.git('branch', '-D', 'cms/pages/about');
  ledger.noteSaved([saved('mark-1')]);
  ledger.noteDecision({ collection: 'pages', id: 'about', kind: 'deleted' });
  assert.deepEqual(verify(repository.folder, ledger).faults, []);
});

test('half an entry is a fault', () => {
  repository.git('checkout', '--quiet', '-B', 'cms/pages/about');
  repository.commit({ [path]: '---\ntitle: a\n---\n\nTekst.\n' });
  repository.git('checkout', '--quiet', 'main');
  assert.deepEqual(verify(repository.folder, createLedger()).faults, [`cms/pages/about: ${path} is half an entry.`]);
});

test('whoever decides alone waits for those who write, and they for him', async () => {
  const turns = createTurns();
  const order: string[] = [];
  const work = (name: string, ms: number) => async (): Promise<void> => {
    order.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    order.push(`${name} ends`);
  };
  await Promise.all([
    turns.shared(work('a', 20)),
    turns.shared(work('b', 10)),
    turns.alone(work('c', 5)),
    turns.shared(work('d', 1)),
  ]);
  assert.deepEqual(order.slice(-4), ['c starts', 'c ends', 'd starts', 'd ends']);
  assert.deepEqual(order.slice(0, 2), ['a starts', 'b starts']);
});
