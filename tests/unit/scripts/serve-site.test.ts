import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { headersFor } from '#publish/headers.ts';

import { adminPolicy } from '../../../cms/admin-policy.ts';
import { serveSite, type SiteServer } from '../../../scripts/serve/serve-site.ts';

const long = '<p>привіт</p>'.repeat(200);
const pages = {
  'index.html': 'choice',
  '404.html': 'missing, both languages',
  'nl/index.html': 'home',
  'nl/lang/index.html': long,
  'nl/404/index.html': 'niet gevonden',
  'uk/404/index.html': 'не знайдено',
  'admin/index.html': 'editor',
  '_astro/a.css': 'a{}',
  _headers: 'secret',
  _redirects: '/nl/oud/ /nl/lang/ 301\n/uk/stare/ /uk/404/ 410\n',
  '.hidden': 'secret',
  '.well-known/security.txt': 'Contact:',
};

let root: string;
let server: SiteServer;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await symlink('/etc/hostname', join(root, 'nl', 'outside.txt'));
  server = await serveSite({
    root,
    port: 0,
    api: (incoming, response) => {
      if (incoming.url !== '/api/v1') return false;
      response.end('saved');
      return true;
    },
  });
});

after(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(server.url + path, { redirect: 'manual', ...init });

/** Asks for an address as it stands: `fetch` would tidy it. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('every answer carries the headers of its address', async () => {
  for (const path of ['/', '/nl/', '/admin/', '/_astro/a.css', '/nl/none/']) {
    const { headers } = await get(path);
    for (const [name, value] of headersFor(path, adminPolicy))
      assert.equal(headers.get(name), value, `${path} ${name}`);
  }
});

test('a missing page is answered in the language of its address', async () => {
  for (const [path, text] of [
    ['/nl/none/', 'niet gevonden'],
    ['/uk/a/b', 'не знайдено'],
    ['/de/', 'missing, both languages'],
  ] as const) {
    const response = await get(path);
    assert.equal(response.status, 404);
    assert.equal(await response.text(), text);
  }
});

test('redirects and withdrawn addresses come from the data', async () => {
  const moved = await get('/nl/oud/');
  assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/nl/lang/']);
  const gone = await get('/uk/stare/');
  assert.deepEqual([gone.status, await gone.text()], [410, 'не знайдено']);
});

test('a folder asks for its slash and keeps the query', async () => {
  assert.equal((await get('/nl?q=1')).headers.get('location'), '/nl/?q=1');
  assert.equal((await get('//nl')).headers.get('location'), '/nl/');
});

test('what is not for readers is not there', async () => {
  for (const path of ['/_headers', '/_redirects', '/.hidden', '/nl/outside.txt']) {
    assert.equal(await statusOf(path), 404, path);
  }
  for (const path of ['/../package.json', '/nl/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/nl/%00', '/%zz']) {
    assert.equal(await statusOf(path), 404, path);
  }
  assert.equal((await get('/.well-known/security.txt')).status, 200);
});

test('a page is compressed when that pays, and not sent again when it is known', async () => {
  const answer = await get('/nl/lang/', { headers: { 'accept-encoding': 'gzip, br' } });
  const etag = answer.headers.get('etag') ?? '';
  assert.equal(answer.headers.get('content-encoding'), 'br');
  assert.equal(await answer.text(), long);
  const again = await get('/nl/lang/', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  assert.equal(again.status, 304);
  assert.equal((await get('/nl/', { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding'), null);
  const refused = await get('/nl/lang/', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } });
  assert.equal(refused.headers.get('content-encoding'), null);
});

test('only reading is allowed, save where the editor answers', async () => {
  assert.equal((await get('/nl/', { method: 'POST' })).status, 405);
  assert.equal(await (await get('/api/v1', { method: 'POST' })).text(), 'saved');
  const head = await get('/nl/', { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
});

test('before the first build the answer says to wait', async () => {
  const early = await serveSite({ port: 0 });
  const response = await fetch(`${early.url}/nl/`);
  assert.equal(response.status, 503);
  await early.useRoot(root);
  assert.equal((await fetch(`${early.url}/nl/`)).status, 200);
  await early.close();
});

test('compressed copies of the build are used', async () => {
  await writeFile(join(root, 'nl/lang/index.html.br'), brotliCompressSync('ready made'));
  const answer = await get('/nl/lang/', { headers: { 'accept-encoding': 'br' } });
  assert.equal(await answer.text(), 'ready made');
});
