import assert from 'node:assert/strict';
import { test } from 'node:test';

import { portalDay } from '#model/dates.ts';

import { watchDay } from '../../../scripts/start/day-watch.ts';

/** A watch with a clock that the test sets. */
function aWatch(start: string) {
  const days: string[] = [];
  let now = start;
  let look: () => void = () => undefined;
  let isEnded = false;
  const stop = watchDay({
    today: () => portalDay(new Date(now)),
    onChange: (day) => days.push(day),
    repeat: (callback) => {
      look = callback;
      return () => {
        isEnded = true;
      };
    },
  });
  const setClock = (time: string): void => {
    now = time;
    look();
  };
  return { days, setClock, stop, isEnded: () => isEnded };
}

test('a new day begins at midnight in Amsterdam, in winter and in summer', () => {
  const winter = aWatch('2026-11-30T22:58:00Z');
  winter.setClock('2026-11-30T22:59:00Z');
  assert.deepEqual(winter.days, []);
  winter.setClock('2026-11-30T23:00:00Z');
  winter.setClock('2026-11-30T23:01:00Z');
  assert.deepEqual(winter.days, ['2026-12-01']);
  const summer = aWatch('2026-07-01T21:59:00Z');
  summer.setClock('2026-07-01T22:00:00Z');
  assert.deepEqual(summer.days, ['2026-07-02']);
});

test('a computer that slept over days tells the new day once, when it wakes', () => {
  const watch = aWatch('2026-11-27T16:00:00Z');
  watch.setClock('2026-11-30T07:30:00Z');
  assert.deepEqual(watch.days, ['2026-11-30']);
});

test('the watching ends', () => {
  const watch = aWatch('2026-11-27T16:00:00Z');
  watch.stop();
  assert.equal(watch.isEnded(), true);
});
