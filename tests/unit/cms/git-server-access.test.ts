import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, test } from 'node:test';

import { serveApi, type Api } from '../../support/editor-backend.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const path = 'content/laws/nl-a.yaml';

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [path]: 'a: 1\n' });
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

test('paths outside the content are neither read nor written', async () => {
  const bad = [
    '../etc/passwd',
    '.git/config',
    '.git/hooks/post-commit',
    'package.json',
    'content/../package.json',
    'content/laws/.git/x',
    '/etc/passwd',
    'content/laws/x.yaml\u0000',
    'content/laws/x.sh',
  ];
  for (const each of bad) {
    const write = api.request('persistEntry', {
      dataFiles: [{ path: each, slug: 'x', raw: 'x' }],
      assets: [],
      options: { useWorkflow: true, commitMessage: 'x' },
    });
    await assert.rejects(write, { status: 422 }, each);
    await assert.rejects(api.request('deleteFiles', { paths: [each], options: { commitMessage: 'x' } }), {
      status: 422,
    });
    const asset = { path: each, content: '', encoding: 'base64' };
    await assert.rejects(
      api.request('persistEntry', {
        dataFiles: [{ path, slug: 'nl-a', raw: 'x' }],
        assets: [asset],
        options: { useWorkflow: true, commitMessage: 'x' },
      }),
      { status: 422 },
    );
  }
  for (const each of bad.slice(0, 7)) await assert.rejects(api.request('getEntry', { path: each }), { status: 422 });
  await assert.rejects(api.request('unpublishedEntryDataFile', { collection: 'laws', slug: '../../main', path }), {
    status: 422,
  });
});

interface Attempt {
  headers?: Record<string, string>;
  method?: string;
  body?: string;
}

/** The status of a request that may lie about where it comes from. */
function statusOf({ headers = {}, method = 'POST', body = '{"action":"info"}' }: Attempt): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      api.url,
      { method, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on('error', reject);
    request.end(method === 'GET' ? undefined : body);
  });
}

test('only pages of this computer itself may ask', async () => {
  const { host } = new URL(api.url);
  assert.equal(await statusOf({}), 200);
  assert.equal(await statusOf({ headers: { origin: `http://${host}` } }), 200);
  assert.equal(await statusOf({ headers: { host: 'evil.example' } }), 403);
  assert.equal(await statusOf({ headers: { host: '127.0.0.1' } }), 403);
  assert.equal(await statusOf({ headers: { origin: 'http://evil.example' } }), 403);
  assert.equal(await statusOf({ headers: { origin: 'null' } }), 403);
  assert.equal(await statusOf({ headers: { 'sec-fetch-site': 'cross-site' } }), 403);
  assert.equal(await statusOf({ headers: { 'content-type': 'text/plain' } }), 403);
  assert.equal(await statusOf({ method: 'GET' }), 405);
  assert.equal(await statusOf({ body: '{' }), 400);
  assert.equal(await statusOf({ body: '{"action":"constructor"}' }), 422);
});
