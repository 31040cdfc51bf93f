import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { SiteAdvice } from '#model/issues/site-rules.ts';

import { checkApart, createSiteCheck } from '../../../scripts/start/site-check.ts';
import type { SiteCheck } from '../../../scripts/start/site-check.ts';
import { aFolder, aPage, sound, type Files } from './checks/site-fixture.ts';

type Check = (root: string, signal: AbortSignal) => Promise<readonly SiteAdvice[]>;

const fault: SiteAdvice = { rule: 'titles', page: '/nl/', fault: 'has no title', remedy: 'Give it one.' };

/** A check of sites, what it says, and a promise for its next line. */
function aSiteCheck(check: Check) {
  const told = Promise.withResolvers<string>();
  return { siteCheck: createSiteCheck({ check, log: told.resolve, pause: 0 }), told: told.promise };
}

async function settled(siteCheck: SiteCheck): Promise<void> {
  while (siteCheck.outcome().isBeingChecked) await new Promise((resolve) => setImmediate(resolve));
}

const apart: Check = (root, signal) => checkApart({ root, examples: false }, signal);

test('a built site is checked in a process of its own; what stands on many pages is counted, and a few are kept', async () => {
  const spots = '<p style="color:red">x</p>'.repeat(7);
  const files: Files = { ...sound, 'nl/index.html': aPage('/nl/', { body: `${spots}<a href="/nl/weg/">x</a>` }) };
  await using folder = await aFolder(files);
  const { siteCheck, told } = aSiteCheck(apart);
  siteCheck.begin(folder.root);
  assert.deepEqual(siteCheck.outcome(), { isBeingChecked: true });
  assert.match(await told, /found 8 faults/u);
  const { advice = [], isBeingChecked } = siteCheck.outcome();
  assert.equal(isBeingChecked, undefined);
  const counted = advice.map(({ rule, count, first }) => [rule, count, first.length]);
  assert.deepEqual(counted, [
    ['links', 1, 1],
    ['no-inline', 7, 5],
  ]);
  assert.match(advice[1]?.first[0]?.fault ?? '', /style="color:red"/u);
});

test('a folder that cannot be read is told at the terminal, and leaves no advice', async () => {
  const { siteCheck, told } = aSiteCheck(apart);
  siteCheck.begin('/nowhere/at/all');
  assert.match(await told, /^The site could not be checked: [^]*ENOENT/u);
  assert.deepEqual(siteCheck.outcome(), {});
});

test('a check that is ended ends its process', async () => {
  await using folder = await aFolder(sound);
  const end = new AbortController();
  const checked = apart(folder.root, end.signal);
  end.abort();
  await assert.rejects(checked, { name: 'AbortError' });
});

test('until the next site is checked, what the one before had stays; the check of another one ends', async () => {
  const ended: string[] = [];
  const { siteCheck } = aSiteCheck((root, signal) => {
    if (root === 'first') return Promise.resolve([fault]);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        ended.push(root);
        reject(new Error('ended'));
      });
      if (root === 'second') siteCheck.begin('third');
      else reject(new Error('broken'));
    });
  });
  siteCheck.begin('first');
  await settled(siteCheck);
  siteCheck.begin('second');
  assert.deepEqual(siteCheck.outcome().advice, [{ rule: 'titles', count: 1, first: [fault] }]);
  await settled(siteCheck);
  assert.deepEqual(ended, ['second']);
  assert.deepEqual(siteCheck.outcome(), {});
});

test('a site is checked once', async () => {
  let count = 0;
  const { siteCheck } = aSiteCheck(() => Promise.resolve(Array.from({ length: (count += 1) }, () => fault)));
  for (const root of ['first', 'first', 'first']) {
    siteCheck.begin(root);
    siteCheck.begin(root);
    await settled(siteCheck);
  }
  assert.equal(count, 1);
});
