import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { formatRedirects, type Redirect } from '#publish/redirects-file.ts';

import { serveSite } from '../../../scripts/serve/serve-site.ts';
import { isInstalled, startCaddy, startNginx, type HostServer, type StartHost } from '../../support/host-servers.ts';

const redirects: Redirect[] = [
  { from: '/nl/gidsen/oud/', to: '/nl/gidsen/nieuw/', status: 301 },
  { from: '/nl/gidsen/oud/twee-talen/', to: '/nl/gidsen/nieuw/twee-talen/', status: 301 },
  { from: '/download/nl/gidsen/oud.html', to: '/download/nl/gidsen/nieuw.html', status: 301 },
  { from: '/nl/vragen/', to: '/nl/gidsen/nieuw/?soort=1#deel', status: 302 },
  { from: '/uk/geheel/', to: '/uk/#deel', status: 301 },
  { from: '/uk/zniklo/', to: '/uk/404/', status: 410 },
  { from: '/nl/gidsen/weg/', to: '/nl/gidsen/weg/', status: 410 },
];
const pages = {
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

const local: StartHost = ({ root }) => serveSite({ root, port: 0 });
const hosts: Readonly<Record<string, { start: StartHost; skip?: string | false }>> = {
  'the local server': { start: local },
  Caddy: { start: startCaddy, skip: !isInstalled('caddy') && 'Caddy is not installed' },
  nginx: { start: startNginx, skip: !isInstalled('nginx') && 'nginx is not installed' },
};

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
    writeFileSync(join(folder, 'site', path), text);
  }
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

for (const [name, { start, skip = false }] of Object.entries(hosts)) {
  describe(name, { skip }, () => {
    let host: HostServer;
    before(async () => {
      const scratch = join(folder, name);
      mkdirSync(scratch, { recursive: true });
      const input = { redirects, locales: ['nl', 'uk'], editorPolicy: "default-src 'none'" };
      host = await start({ root: join(folder, 'site'), scratch, input });
    });
    after(() => host.close());

    /** Status, and the address that the answer leads to. */
    const ask = async (path: string): Promise<[number, string | null]> => {
      const response = await fetch(host.url + path, { redirect: 'manual' });
      await response.body?.cancel();
      return [response.status, response.headers.get('location')?.replace(host.url, '') ?? null];
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
      const response = await fetch(`${host.url}/nl/gidsen/oud?q=1`);
      assert.equal(response.url.replace(host.url, ''), '/nl/gidsen/nieuw/?q=1');
      assert.equal(await response.text(), 'tekst');
    });

    test('what is gone is said to be gone, in the language of its address', async () => {
      const response = await fetch(`${host.url}/uk/zniklo/`);
      assert.deepEqual([response.status, await response.text()], [410, 'не знайдено']);
    });

    test('the page of a removed text says so, with the status for it', async () => {
      const response = await fetch(`${host.url}/nl/gidsen/weg/?q=1`);
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
  });
}
