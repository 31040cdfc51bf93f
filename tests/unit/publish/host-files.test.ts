import assert from 'node:assert/strict';
import { test } from 'node:test';

import { caddyFile } from '#publish/caddy-file.ts';
import { headersFor, httpsHeaders, immutableCache } from '#publish/headers.ts';
import { headersFile } from '#publish/host-files.ts';
import type { HostInput } from '#publish/host-input.ts';
import { nginxFile } from '#publish/nginx-file.ts';

const editorPolicy = "default-src 'none'; connect-src 'self' https://git.example.org";
const input: HostInput = {
  locales: ['nl', 'uk'],
  editorPolicy,
  redirects: [
    { from: '/nl/oud/', to: '/nl/nieuw/', status: 301 },
    { from: '/nl/weg/', to: '/nl/404/', status: 410 },
  ],
};
const siteFiles = { Caddyfile: caddyFile(input), 'nginx.conf': nginxFile(input) };

/** What a static host sends for an address: all rules that match, values of one name joined. */
function sentFor(file: string, path: string): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const block of file.split(/\n(?=\/)/u)) {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const line of lines.filter((text) => text.trim() !== '')) {
      const [name = '', ...value] = line.trim().split(': ');
      sent.set(name, [...(sent.get(name) ?? []), value.join(': ')]);
    }
  }
  return sent;
}

test('_headers gives every address each header once, with the value of the local server', () => {
  const file = headersFile(
    ['404.html', '_astro/', 'admin/', 'download/', 'index.html', 'logo.svg', 'nl/', 'pagefind/'],
    editorPolicy,
    ['/_astro/a.css'],
  );
  for (const path of [
    '/',
    '/nl/',
    '/nl/a/b/',
    '/admin/',
    '/admin/editor.js',
    '/_astro/a.css',
    '/pagefind/pagefind.js',
    '/download/nl/gidsen/a.html',
  ]) {
    const sent = sentFor(file, path);
    for (const [name, value] of headersFor(path, editorPolicy)) {
      if (name === 'Cache-Control' && value === 'no-cache') continue;
      assert.deepEqual(sent.get(name), [value], `${path} ${name}`);
    }
    assert.deepEqual(sent.get('Strict-Transport-Security'), [httpsHeaders[0]?.[1]]);
  }
});

for (const [name, text] of Object.entries(siteFiles)) {
  test(`${name} holds every header of readers, editors and copies`, () => {
    for (const path of ['/nl/', '/admin/', '/_astro/a.css', '/download/nl/gidsen/a.html']) {
      for (const [header, value] of [...headersFor(path, editorPolicy), ...httpsHeaders]) {
        assert.ok(text.includes(header), `${path} ${header}`);
        assert.ok(text.includes(`"${value}"`), `${path} ${header}: ${value}`);
      }
    }
  });

  test(`${name} holds the redirects, the gone address and a 404 page per language`, () => {
    assert.match(text, /\/nl\/oud\/.*(?:\/nl\/nieuw\/.*301|301.*\/nl\/nieuw\/)/u);
    assert.match(text, /\/nl\/weg\/.*410/u);
    assert.ok(text.includes('/nl/404/index.html') && text.includes('/uk/404/index.html') && text.includes('/404.html'));
  });

  test(`${name} closes every bracket that it opens and names no variable that it does not set`, () => {
    assert.equal([...text.matchAll(/\{/gu)].length, [...text.matchAll(/\}/gu)].length);
    const used = new Set([...text.matchAll(/\$kennisbrug_\w+/gu)].map(([variable]) => variable));
    for (const variable of used)
      assert.match(text, new RegExp(`map (?:\\$uri|"\\$status \\$uri") \\${variable} \\{`, 'u'));
  });
}

test('the note of a site is asked for again each time, on every kind of host', () => {
  assert.deepEqual(sentFor(headersFile(['build.json', 'nl/'], editorPolicy), '/build.json').get('Cache-Control'), [
    'no-cache',
  ]);
  assert.ok(
    headersFor('/build.json', editorPolicy).some(([name, value]) => name === 'Cache-Control' && value === 'no-cache'),
  );
  assert.match(
    siteFiles.Caddyfile,
    /@fresh not \{[^}]*path (?!.*build\.json).*\n[^]*header @fresh Cache-Control "no-cache"/u,
  );
  assert.match(
    siteFiles['nginx.conf'],
    /map "\$status \$uri" \$kennisbrug_cache \{\n {2}default "no-cache";\n(?!.*build\.json)/u,
  );
});

test('_headers keeps files that are there for good, and no folder: hosts apply it to what is missing as well', () => {
  const named = Array.from({ length: 70 }, (_, at) => `/_astro/${at}.css`);
  const file = headersFile(['_astro/', 'index.html'], editorPolicy, named);
  assert.deepEqual(sentFor(file, '/_astro/1.css').get('Cache-Control'), [immutableCache]);
  for (const path of ['/_astro/nope.js', '/pagefind/fragment/nope', '/_astro/69.css'])
    assert.equal(sentFor(file, path).get('Cache-Control'), undefined, path);
  assert.ok(file.split(/\n(?=\/)/u).length <= 100);
});
