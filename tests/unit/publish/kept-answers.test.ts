import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { freshCache, hashedPaths, immutableCache } from '#publish/headers.ts';

import { serveSite } from '../../../scripts/serve/serve-site.ts';
import { isInstalled, startCaddy, startNginx, type HostServer, type StartHost } from '../../support/host-servers.ts';

const local: StartHost = ({ root }) => serveSite({ root, port: 0 });
const hosts: Readonly<Record<string, { start: StartHost; skip?: string | false }>> = {
  'the local server': { start: local },
  Caddy: { start: startCaddy, skip: !isInstalled('caddy') && 'Caddy is not installed' },
  nginx: { start: startNginx, skip: !isInstalled('nginx') && 'nginx is not installed' },
};
const pages = {
  'index.html': 'keuze',
  '404.html': 'nergens',
  'nl/404/index.html': 'niet gevonden',
  '_astro/a.1b2c.css': 'p{}',
  '_astro/with space.1b2c.js': '0',
  'pagefind/fragment/nl_1a.pf_fragment': 'x',
  'pagefind/pagefind.js': 'x',
};

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
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
      const input = { redirects: [], locales: ['nl', 'uk'], editorPolicy: "default-src 'none'" };
      host = await start({ root: join(folder, 'site'), scratch, input });
    });
    after(() => host.close());

    const ask = async (path: string, init: RequestInit = {}): Promise<[number, string | null]> => {
      const response = await fetch(host.url + path, { redirect: 'manual', ...init });
      await response.body?.cancel();
      return [response.status, response.headers.get('cache-control')];
    };

    test('keeps a file with a hash in its name for good, also when it did not change', async () => {
      for (const path of ['/_astro/a.1b2c.css', '/_astro/with%20space.1b2c.js', '/pagefind/fragment/nl_1a.pf_fragment'])
        assert.deepEqual(await ask(path), [200, immutableCache], path);
      assert.deepEqual(await ask('/_astro/a.1b2c.css', { method: 'HEAD' }), [200, immutableCache]);
      const response = await fetch(`${host.url}/_astro/a.1b2c.css`);
      await response.body?.cancel();
      const etag = response.headers.get('etag') ?? '';
      assert.deepEqual(await ask('/_astro/a.1b2c.css', { headers: { 'if-none-match': etag } }), [304, immutableCache]);
    });

    test('asks again for all else', async () => {
      for (const path of ['/', '/pagefind/pagefind.js']) assert.deepEqual(await ask(path), [200, freshCache], path);
    });

    test('keeps no answer that gives no file: it may come with the next release', async () => {
      const inFolders = hashedPaths.flatMap((path) => [`${path}nope.js`, `${path}nl/nope.js`, `${path}%2e%2e/nope`]);
      for (const path of [...inFolders, '/_astro/', '/_astro', '/_astro/a.1b2c.css/', '/_astro/%', '/_astro/%00']) {
        const [status, cache] = await ask(path);
        assert.ok(status !== 200, `${path} ${status}`);
        assert.notEqual(cache, immutableCache, `${path} ${status}`);
      }
      for (const method of ['POST', 'DELETE']) {
        const [, cache] = await ask('/_astro/a.1b2c.css', { method });
        assert.notEqual(cache, immutableCache, method);
      }
      writeFileSync(join(folder, 'site/_astro/nope.js'), '0');
      assert.deepEqual(await ask('/_astro/nope.js'), [200, immutableCache]);
      rmSync(join(folder, 'site/_astro/nope.js'));
      assert.deepEqual(await ask('/_astro/nope.js'), [404, freshCache]);
    });
  });
}
