import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';

import type { Backend, GuardContext } from '../../../cms/guard/backend-types.ts';
import { signingOutGuards } from '../../../cms/guard/sign-out.ts';

/** A session with unsaved texts, and what happened in it. */
function aSession({ mayGo, isRestored = true }: { mayGo: boolean; isRestored?: boolean }) {
  const happened: string[] = [];
  const note = (what: string) => () => Promise.resolve(void happened.push(what));
  const restoreUser = () => (isRestored ? Promise.resolve({}) : Promise.reject(new Error('expired')));
  // Only what is asked here.
  const inner = { restoreUser, logout: note('signed out') } as unknown as Backend;
  const unsaved = {
    areThere: () => Promise.resolve(true),
    mayGo: () => {
      happened.push('asked');
      return mayGo;
    },
    clear: note('cleared'),
  };
  return { happened, guards: signingOutGuards(inner, { unsaved } as unknown as GuardContext) };
}

test('who signs out is asked about unsaved texts, and they are cleared before', async () => {
  const { happened, guards } = aSession({ mayGo: true });
  await guards.restoreUser?.({});
  await guards.logout();
  assert.deepEqual(happened, ['asked', 'cleared', 'signed out']);
});

test('who says no stays signed in, with the texts', async () => {
  const { happened, guards } = aSession({ mayGo: false });
  await guards.restoreUser?.({});
  void guards.logout();
  await setImmediate();
  assert.deepEqual(happened, ['asked']);
});

test('a session that could not be taken up again keeps the texts', async () => {
  const { happened, guards } = aSession({ mayGo: true, isRestored: false });
  await assert.rejects(async () => guards.restoreUser?.({}), /expired/u);
  await guards.logout();
  assert.deepEqual(happened, ['signed out']);
});
