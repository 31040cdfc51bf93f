import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { createRebuilder } from '../../../scripts/start/rebuilder.ts';

/** A build that lasts until it is told to end. */
function aBuild() {
  const calls: string[][] = [];
  const ends: (() => void)[] = [];
  const build = (changed: Set<string>): Promise<void> => {
    calls.push([...changed]);
    return new Promise((resolve) => ends.push(resolve));
  };
  const end = () => ends.shift()?.();
  /** Waits until so many builds have begun. */
  const begun = async (count: number): Promise<void> => {
    while (calls.length < count) await wait(1);
  };
  return { calls, build, end, begun };
}

test('wishes that come together lead to one build', async () => {
  const { calls, build, begun } = aBuild();
  const rebuilder = createRebuilder({ build, pause: 5 });
  rebuilder.wish('content/a');
  rebuilder.wish('content/b');
  await begun(1);
  assert.deepEqual(calls, [['content/a', 'content/b']]);
});

test('what changes during a build leads to one more build, and never to two at a time', async () => {
  const { calls, build, end, begun } = aBuild();
  const rebuilder = createRebuilder({ build, pause: 5 });
  rebuilder.wish('a');
  await begun(1);
  rebuilder.wish('b');
  rebuilder.wish('c');
  await wait(20);
  assert.deepEqual(calls, [['a']]);
  end();
  await begun(2);
  assert.deepEqual(calls, [['a'], ['b', 'c']]);
});

test('a wish during the first build waits for it', async () => {
  const { calls, build, end, begun } = aBuild();
  const rebuilder = createRebuilder({ build, pause: 5 });
  const first = rebuilder.buildNow();
  rebuilder.wish('a');
  await wait(20);
  assert.deepEqual(calls, [[]]);
  end();
  await first;
  await begun(2);
  assert.deepEqual(calls, [[], ['a']]);
});

test('after stopping nothing is built, and a build under way is waited for', async () => {
  const { calls, build, end, begun } = aBuild();
  const rebuilder = createRebuilder({ build, pause: 5 });
  rebuilder.wish('a');
  await begun(1);
  rebuilder.wish('b');
  const stopped = rebuilder.stop();
  end();
  await stopped;
  await wait(20);
  assert.deepEqual(calls, [['a']]);
});
