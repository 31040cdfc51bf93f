import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createPublicationQueue } from '../../../cms/server/publication-queue.ts';
import type { Task } from '../../../cms/server/publication-queue.ts';

/** Tasks that write down what happens to them; each waits until it is let go. */
function tasks() {
  const log: string[] = [];
  const gates = new Map<string, () => void>();
  const task = (name: string, isUrgent = false): Task => ({
    isUrgent,
    run: (signal) =>
      new Promise((resolve, reject) => {
        log.push(`${name} begins`);
        signal.addEventListener('abort', () => {
          log.push(`${name} is ended`);
          reject(new Error('ended'));
        });
        gates.set(name, () => {
          log.push(`${name} stands`);
          resolve();
        });
      }),
  });
  return { log, task, letGo: (name: string) => gates.get(name)?.() };
}

test('publications run one after the other, in the order in which they came', async () => {
  const { log, task, letGo } = tasks();
  const queue = createPublicationQueue();
  const [first, second] = [queue.add(task('a')), queue.add(task('b'))];
  assert.deepEqual(log, ['a begins']);
  letGo('a');
  await first;
  letGo('b');
  await second;
  assert.deepEqual(log, ['a begins', 'a stands', 'b begins', 'b stands']);
});

test('a removal ends the running publication, which begins anew after it and before the waiting ones', async () => {
  const { log, task, letGo } = tasks();
  const queue = createPublicationQueue();
  const [a, b, removal] = [queue.add(task('a')), queue.add(task('b')), queue.add(task('removal', true))];
  await Promise.resolve();
  await new Promise(setImmediate);
  letGo('removal');
  await removal;
  letGo('a');
  await a;
  letGo('b');
  await b;
  assert.deepEqual(log, [
    ...['a begins', 'a is ended', 'removal begins', 'removal stands'],
    ...['a begins', 'a stands', 'b begins', 'b stands'],
  ]);
});

test('a second removal waits for the first, and goes before all else', async () => {
  const { log, task, letGo } = tasks();
  const queue = createPublicationQueue();
  const all = [queue.add(task('one', true)), queue.add(task('a')), queue.add(task('two', true))];
  for (const name of ['one', 'two', 'a']) {
    letGo(name);
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  assert.deepEqual(
    log.filter((line) => line.endsWith('begins')),
    ['one begins', 'two begins', 'a begins'],
  );
});

test('what fails is told to who asked, and the next goes on', async () => {
  const { task, letGo } = tasks();
  const queue = createPublicationQueue();
  const failed = queue.add({ isUrgent: false, run: () => Promise.reject(new Error('broken')) });
  const next = queue.add(task('next'));
  await assert.rejects(failed, /broken/u);
  await new Promise(setImmediate);
  letGo('next');
  await next;
});
