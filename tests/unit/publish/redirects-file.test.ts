import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formatRedirects, parseRedirects, withQuery, type Redirect } from '#publish/redirects-file.ts';

const redirects: Redirect[] = [
  { from: '/nl/oud/', to: '/nl/nieuw/', status: 301 },
  { from: '/uk/stare/', to: '/uk/nove/', status: 302 },
  { from: '/nl/weg/', to: '/nl/404/', status: 410 },
];

test('redirects are read as they were written', () => {
  assert.deepEqual(parseRedirects(formatRedirects(redirects)), redirects);
});

test('empty lines and explanations are passed over', () => {
  assert.deepEqual(parseRedirects('\n# moved in June\n  \n/a/ /b/ 301\n'), [{ from: '/a/', to: '/b/', status: 301 }]);
});

test('a line that is no redirect is named', () => {
  for (const line of ['/a/ /b/', '/a/ /b/ 200', 'a /b/ 301', '/a/']) {
    assert.throws(() => parseRedirects(`# first\n${line}`), { message: /_redirects:2 {2}".*" is no redirect/u }, line);
  }
});

test('what was asked goes along, before the place on the page, and not behind another question', () => {
  assert.equal(withQuery('/a/', '?q=1'), '/a/?q=1');
  assert.equal(withQuery('/a/', ''), '/a/');
  assert.equal(withQuery('/a/#b', '?q=1'), '/a/?q=1#b');
  assert.equal(withQuery('/a/?x=1#b', '?q=1'), '/a/?x=1#b');
});
