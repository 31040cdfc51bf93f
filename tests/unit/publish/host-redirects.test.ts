import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { test } from 'node:test';

import { formatRedirects, type Redirect } from '#publish/redirects-file.ts';

import { onEveryHost } from '../../support/every-host.ts';

const redirects: Redirect[] = [
  { from: '/nl/gidsen/oud/', to: '/nl/gidsen/nieuw/', status: 301 },
  { from: '/nl/gidsen/oud/twee-talen/', to: '/nl/gidsen/nieuw/twee-talen/', status: 301 },
  { from: '/download/nl/gidsen/oud.html', to: '/download/nl/gidsen/nieuw.html', status: 301 },
  { from: '/nl/vragen/', to: '/nl/gidsen/nieuw/?soort=1#deel', status: 302 },
  { from: '/uk/geheel/', to: '/uk/#deel', status: 301 },
  { from: '/uk/zniklo/', to: '/uk/404/', status: 410 },
  { from: '/nl/gidsen/weg/', to: '/nl/gidsen/weg/', status: 410 },
];
const files = {
  'index.html': 'keuze',
  '404.html': 'nergens',
  'nl/index.html': 'begin',
  'nl/404/index.html': 'niet gevonden',
  'nl/gidsen/nieuw/index.html': 'tekst',
  'nl/gidsen/oud/index.html': 'verhuisd',
  'nl/gidsen/weg/index.html': 'van de site gehaald',
  'uk/index.html': 'початок',
  'uk/404/index.html': 'не знайдено',
  'download/nl/gidsen/nieuw.html': 'kopie',
  _redirects: formatRedirects(redirects),
};

onEveryHost({ files, redirects }, (site) => {
  /** Status, and the address that the answer leads to. */
  const ask = async (path: string): Promise<[number, string | null]> => {
    const response = await fetch(site().url + path, { redirect: 'manual' });
    await response.body?.cancel();
    return [response.status, response.headers.get('location')?.replace(site().url, '') ?? null];
  };

  test('an old address leads on for good, with what was asked behind it', async () => {
    assert.deepEqual(await ask('/nl/gidsen/oud/'), [301, '/nl/gidsen/nieuw/']);
    assert.deepEqual(await ask('/nl/gidsen/oud/?q=a%20b&c=1'), [301, '/nl/gidsen/nieuw/?q=a%20b&c=1']);
    assert.deepEqual(await ask('/nl/gidsen/oud/twee-talen/'), [301, '/nl/gidsen/nieuw/twee-talen/']);
    assert.deepEqual(await ask('/download/nl/gidsen/oud.html?v=2'), [301, '/download/nl/gidsen/nieuw.html?v=2']);
    assert.deepEqual(await ask('/nl/vragen/?q=1'), [302, '/nl/gidsen/nieuw/?soort=1#deel']);
    assert.deepEqual(await ask('/uk/geheel/?q=1'), [301, '/uk/?q=1#deel']);
  });

  test('without its slash an old address leads to the text all the same', async () => {
    const response = await fetch(`${site().url}/nl/gidsen/oud?q=1`);
    assert.equal(response.url.replace(site().url, ''), '/nl/gidsen/nieuw/?q=1');
    assert.equal(await response.text(), 'tekst');
  });

  test('what is gone is said to be gone, in the language of its address', async () => {
    const response = await fetch(`${site().url}/uk/zniklo/`);
    assert.deepEqual([response.status, await response.text()], [410, 'не знайдено']);
  });

  test('the page of a removed text says so, with the status for it', async () => {
    const response = await fetch(`${site().url}/nl/gidsen/weg/?q=1`);
    assert.deepEqual([response.status, await response.text()], [410, 'van de site gehaald']);
    assert.deepEqual(await ask('/nl/gidsen/weg/deel/'), [404, null]);
  });

  test('an address that only looks like an old one is not found', async () => {
    for (const path of ['/nl/gidsen/ouder/', '/nl/gidsen/oud/deel/', '/uk/gidsen/oud/'])
      assert.deepEqual(await ask(path), [404, null]);
    for (const path of ['//nl', '//nl/gidsen/oud']) {
      const [, to] = await ask(path);
      assert.ok(to === null || /^\/[^/]/u.test(to), `${path} leads to ${String(to)}`);
    }
  });

  test('who comes without HTTPS is led to the host of the site, whatever host was asked for', async (context) => {
    const { plainUrl } = site();
    if (plainUrl === undefined) {
      context.skip('It does not lead to HTTPS here.');
      return;
    }
    const asked = get(`${plainUrl}/nl/?q=1`, { headers: { host: 'evil.example' } });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    assert.deepEqual([answer.statusCode, answer.headers.location], [301, 'https://example.org/nl/?q=1']);
  });
});
