import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { inOrder } from '#publish/in-order.ts';

/** Jobs that end when the test says so. */
function openJobs() {
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const job = (item: string): Promise<string> => {
    begun.push(item);
    const end = Promise.withResolvers<string>();
    ends.set(item, end);
    return end.promise;
  };
  return { begun, job, end: (item: string) => ends.get(item)?.resolve(item) };
}

const letters = 'a b c d e f g h i j k l'.split(' ');

describe('jobs in order', () => {
  test('results come in the order of the items, whichever job ends first', async () => {
    const { job, end, begun } = openJobs();
    const results = Array.fromAsync(inOrder(letters.slice(0, 3), job));
    while (begun.length < 3) await Promise.resolve();
    for (const letter of ['c', 'a', 'b']) end(letter);
    assert.deepEqual(await results, ['a', 'b', 'c']);
  });

  test('begin ahead of who takes the results, in order and no more than eight at a time', async () => {
    const { job, end, begun } = openJobs();
    const results = inOrder(letters, job);
    const first = results.next();
    while (begun.length < 8) await Promise.resolve();
    assert.deepEqual(begun, letters.slice(0, 8));
    end('a');
    assert.deepEqual(await first, { done: false, value: 'a' });
    await results.return();
  });

  test('an error is thrown when its turn comes', async () => {
    const taken: string[] = [];
    const take = async () => {
      for await (const letter of inOrder(letters, async (item) =>
        item === 'c' ? Promise.reject(new Error('c is broken')) : Promise.resolve(item),
      ))
        taken.push(letter);
    };
    await assert.rejects(take, { message: 'c is broken' });
    assert.deepEqual(taken, ['a', 'b']);
  });
});
