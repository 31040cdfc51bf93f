import assert from 'node:assert/strict';
import { test } from 'node:test';

import { freshCache, headersFor, immutableCache } from '#publish/headers.ts';

const editorPolicy = "default-src 'none'; script-src 'self'";

function headerOf(path: string, name: string): string | undefined {
  return headersFor(path, editorPolicy).find(([known]) => known === name)?.[1];
}

test('readers get a policy without inline code or eval, which names every directive that internet.nl asks for', () => {
  const policy = headerOf('/nl/', 'Content-Security-Policy') ?? '';
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/u);
  for (const directive of ['default-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    assert.ok(policy.includes(`${directive} `), directive);
  }
});

test('no text becomes markup or a script on a page: one policy makes what Trusted Types ask for', () => {
  const policy = headerOf('/nl/', 'Content-Security-Policy') ?? '';
  assert.match(policy, /; require-trusted-types-for 'script'; trusted-types service-worker$/u);
});

test('everything below /admin/ has the policy of the editor and stays out of search engines', () => {
  assert.equal(headerOf('/admin/', 'Content-Security-Policy'), editorPolicy);
  assert.equal(headerOf('/admin/editor.js', 'X-Robots-Tag'), 'noindex');
  assert.equal(headerOf('/nl/', 'X-Robots-Tag'), undefined);
  assert.notEqual(headerOf('/administratie/', 'Content-Security-Policy'), editorPolicy);
});

test('a copy to take along may show itself and nothing else, and is saved instead of shown', () => {
  const policy = headerOf('/download/nl/gidsen/a.html', 'Content-Security-Policy') ?? '';
  assert.match(policy, /^default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'/u);
  assert.doesNotMatch(policy, /script|connect|'self'|https?:|\*/u);
  assert.equal(headerOf('/download/nl/gidsen/a.html', 'Content-Disposition'), 'attachment');
  assert.equal(headerOf('/nl/download/', 'Content-Disposition'), undefined);
});

test('every answer carries the common headers', () => {
  for (const path of ['/', '/admin/', '/_astro/a.css', '/uk/404/', '/download/uk/a.html']) {
    assert.equal(headerOf(path, 'X-Content-Type-Options'), 'nosniff');
    assert.equal(headerOf(path, 'Referrer-Policy'), 'same-origin');
    assert.match(headerOf(path, 'Permissions-Policy') ?? '', /camera=\(\)/u);
    assert.ok(headerOf(path, 'Cross-Origin-Opener-Policy'));
  }
});

test('only files with a hash in their name are kept for good', () => {
  assert.equal(headerOf('/_astro/pages.D3adB33f.css', 'Cache-Control'), immutableCache);
  assert.equal(headerOf('/pagefind/fragment/nl_1a2b3c.pf_fragment', 'Cache-Control'), immutableCache);
  for (const path of ['/', '/nl/', '/pagefind/pagefind.js', '/logo.svg', '/sw.js', '/admin/editor.js']) {
    assert.equal(headerOf(path, 'Cache-Control'), freshCache, path);
  }
});

test('no header is sent twice', () => {
  const names = headersFor('/nl/', editorPolicy).map(([name]) => name);
  assert.equal(new Set(names).size, names.length);
});
