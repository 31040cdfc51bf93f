import assert from 'node:assert/strict';
import { test } from 'node:test';

import { runStages } from '../../../scripts/testing/run-stages.ts';
import type { Stage, StageContext } from '../../../scripts/testing/stage.ts';

function aContext(): StageContext & { lines: string[]; stop: () => void } {
  const controller = new AbortController();
  const lines: string[] = [];
  return {
    root: '/',
    work: '/',
    signal: controller.signal,
    lines,
    log: (line) => lines.push(line),
    stop: () => controller.abort(),
  };
}

const passing: Stage = { name: 'good', run: () => Promise.resolve({ passed: 3, failed: 0, output: 'quiet' }) };
const failing: Stage = { name: 'bad', run: () => Promise.resolve({ passed: 1, failed: 2, output: 'two are wrong' }) };
const throwing: Stage = { name: 'broken', run: () => Promise.reject(new Error('no tool')) };

test('all stages run after one that failed, and their counts are added up', async () => {
  const context = aContext();
  assert.deepEqual(await runStages([failing, throwing, passing], context), { passed: 4, failed: 3 });
});

test('what a stage says is shown only when it failed', async () => {
  const context = aContext();
  await runStages([passing, failing, throwing], context);
  const text = context.lines.join('\n');
  assert.doesNotMatch(text, /quiet/u);
  assert.match(text, /two are wrong/u);
  assert.match(text, /no tool/u);
});

test('after Ctrl-C no further stage begins', async () => {
  const context = aContext();
  const stopping: Stage = {
    name: 'stopped',
    run: () => {
      context.stop();
      return Promise.resolve({ passed: 0, failed: 1 });
    },
  };
  assert.deepEqual(await runStages([stopping, passing], context), { passed: 0, failed: 0 });
});

test('stages of two lanes run beside each other, and those of one lane in order', async () => {
  const begun: string[] = [];
  const { promise: isOtherDone, resolve } = Promise.withResolvers<undefined>();
  const stage = (name: string, lane: Stage['lane'], work: () => Promise<undefined>): Stage => ({
    name,
    ...(lane && { lane }),
    run: async () => {
      begun.push(name);
      await work();
      return { passed: 1, failed: 0 };
    },
  });
  const done = (): Promise<undefined> => Promise.resolve(undefined);
  const stages = [
    stage('waits for the other lane', 'types', () => isOtherDone),
    stage('comes after it', 'types', done),
    stage('the other lane', 'files', () => {
      resolve(undefined);
      return done();
    }),
    stage('alone', undefined, done),
  ];
  assert.deepEqual(await runStages(stages, aContext()), { passed: 4, failed: 0 });
  assert.deepEqual(begun, ['waits for the other lane', 'the other lane', 'comes after it', 'alone']);
});
