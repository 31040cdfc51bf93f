/** Readers who have a page open while the next release comes. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { immutableCache } from '#publish/headers.ts';

import { serveSite } from '../../../scripts/serve/serve-site.ts';
import { isInstalled, startCaddy, startNginx, type HostServer, type StartHost } from '../../support/host-servers.ts';

const local: StartHost = async ({ root, before: old = '' }) => {
  const server = await serveSite({ root: old, port: 0 });
  await server.useRoot(root);
  return server;
};
const hosts: Readonly<Record<string, { start: StartHost; skip?: string | false }>> = {
  'the local server': { start: local },
  Caddy: { start: startCaddy, skip: !isInstalled('caddy') && 'Caddy is not installed' },
  nginx: { start: startNginx, skip: !isInstalled('nginx') && 'nginx is not installed' },
};
const releases = {
  old: {
    'index.html': 'oud',
    '404.html': 'nergens',
    'nl/weg/index.html': 'van de site gehaald',
    '_astro/page.old.css': 'p{color:red}',
    '_astro/page.same.js': 'old',
    '_astro/font.old.woff2': 'old',
    '_astro/photo.old.webp': 'a picture that was taken off',
    '_astro/.hidden.css': 'hidden',
    'pagefind/fragment/nl_old.pf_fragment': 'words of a text that was taken off',
    'admin/editor.js': 'old',
  },
  now: { 'index.html': 'nieuw', '404.html': 'nergens', '_astro/page.new.css': 'p{}', '_astro/page.same.js': 'new' },
};

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  for (const [release, files] of Object.entries(releases)) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, release, path)), { recursive: true });
      writeFileSync(join(folder, release, path), text);
    }
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
      host = await start({ root: join(folder, 'now'), before: join(folder, 'old'), scratch, input });
    });
    after(() => host.close());

    const ask = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
      const response = await fetch(host.url + path, { redirect: 'manual' });
      return { status: response.status, text: await response.text(), headers: response.headers };
    };

    test('gives a page of the release before its style, scripts and fonts, with the headers of the site', async () => {
      const style = await ask('/_astro/page.old.css');
      assert.deepEqual([style.status, style.text], [200, 'p{color:red}']);
      const now = await ask('/_astro/page.new.css');
      assert.equal(style.headers.get('content-type'), now.headers.get('content-type'));
      assert.equal(style.headers.get('x-content-type-options'), 'nosniff');
      assert.equal((await ask('/_astro/font.old.woff2')).text, 'old');
    });

    test('gives the file of this release where both have one', async () => {
      assert.equal((await ask('/_astro/page.same.js')).text, 'new');
      assert.equal((await ask('/_astro/page.new.css')).headers.get('cache-control'), immutableCache);
    });

    test('gives nothing else of the release before: no text, no picture, no words of the search', async () => {
      const paths = ['/nl/weg/', '/_astro/photo.old.webp', '/pagefind/fragment/nl_old.pf_fragment', '/admin/editor.js'];
      for (const path of [...paths, '/_astro/../nl/weg/index.html', '/_astro/..%2fadmin/editor.js', '/_astro/none.css'])
        assert.equal((await ask(path)).status, 404, path);
      assert.equal((await ask('/')).text, 'nieuw');
    });
  });
}
