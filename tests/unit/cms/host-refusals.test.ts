import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Backend } from '../../../cms/guard/backend-types.ts';
import { publishRefusal } from '../../../cms/guard/host-refusals.ts';
import { refusalFrom } from '../../../cms/guard/messages.ts';
import { signingInGuards } from '../../../cms/guard/sign-in.ts';

const answered = (status: number, message = 'no') => Object.assign(new Error(message), { status });
/** The guards use no more of a backend than what a test gives. */
const aHost = (parts: Partial<Backend>): Backend => parts as Backend;
const signedIn = (status: boolean) => aHost({ status: () => Promise.resolve({ auth: { status } }) });

for (const status of [405, 406, 409, 422]) {
  test(`a Git host that answers ${status} to a publication does not merge yet`, async () => {
    assert.equal((await publishRefusal(answered(status), aHost({}))).code, 'not-mergeable');
  });
}

test('the same answer means "you may not" or "you are signed out", by whether the session still works', async () => {
  assert.equal((await publishRefusal(answered(401), signedIn(true))).code, 'not-allowed');
  assert.equal((await publishRefusal(answered(401), signedIn(false))).code, 'signed-out');
  assert.equal((await publishRefusal(answered(401), aHost({}))).code, 'signed-out');
});

test('a code of the local server goes before its status', async () => {
  const refusal = await publishRefusal(answered(409, 'merge-conflict\ncontent/a'), aHost({}));
  assert.deepEqual([refusal.code, refusal.details], ['merge-conflict', ['content/a']]);
});

test('a session that cannot be renewed is signed out, not without connection', () => {
  const error = Object.assign(new Error("Can't refresh access token"), { name: 'ACCESS_TOKEN_ERROR' });
  assert.equal(refusalFrom(error).code, 'signed-out');
});

for (const [reason, error, code] of [
  ['an account without rights', new Error('Your GitLab user account does not have access to this repo.'), 'no-access'],
  ['a repository that is not there', answered(404), 'no-access'],
  ['a foreign code', new Error('invalid_grant'), 'sign-in-failed'],
  ['no network', new TypeError('Failed to fetch'), 'no-connection'],
] as const) {
  test(`signing in is refused in words: ${reason}`, async () => {
    const { authenticate } = signingInGuards(aHost({ authenticate: () => Promise.reject(error) }));
    await assert.rejects(authenticate?.({}) ?? Promise.resolve(), { code });
  });
}

test('nobody asks for the picture of an editor', async () => {
  const user = { name: 'Proef', avatar_url: 'https://pictures.example/a.png' };
  const { authenticate } = signingInGuards(aHost({ authenticate: () => Promise.resolve(user) }));
  assert.deepEqual(await authenticate?.({}), { name: 'Proef' });
});
