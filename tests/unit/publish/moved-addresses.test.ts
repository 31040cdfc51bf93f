import assert from 'node:assert/strict';
import { test } from 'node:test';

import { movedAddresses, movedPage, redirectsFor, type Move } from '#publish/moved-addresses.ts';

const site = [
  '/nl/gidsen/',
  '/nl/gidsen/nieuw/',
  '/nl/gidsen/nieuw/twee-talen/',
  '/nl/gidsen/nieuw.md',
  '/nl/gidsen/nieuwer/',
  '/download/nl/gidsen/nieuw.html',
  '/download/nl/gidsen/nieuw/twee-talen.html',
  '/download/nl/gidsen/nieuwer.html',
  '/nl/gidsen/bezet/',
];
const aMove = (move: Partial<Move> = {}): Move => {
  return { from: '/nl/gidsen/oud/', to: '/nl/gidsen/nieuw/', isDeep: true, title: 'Gids', ...move };
};
const pairs = (moves: Move[]): string[] => movedAddresses(moves, site).map(({ from, to }) => `${from} ${to}`);

test('all that stands below an address, and every copy of it, moves along; what only begins alike does not', () => {
  assert.deepEqual(pairs([aMove()]), [
    '/nl/gidsen/oud/ /nl/gidsen/nieuw/',
    '/nl/gidsen/oud/twee-talen/ /nl/gidsen/nieuw/twee-talen/',
    '/nl/gidsen/oud.md /nl/gidsen/nieuw.md',
    '/download/nl/gidsen/oud.html /download/nl/gidsen/nieuw.html',
    '/download/nl/gidsen/oud/twee-talen.html /download/nl/gidsen/nieuw/twee-talen.html',
  ]);
});

test('of a place that only held a translation to come, the page alone moves', () => {
  assert.deepEqual(pairs([aMove({ isDeep: false })]), ['/nl/gidsen/oud/ /nl/gidsen/nieuw/']);
});

test('where something stands, nobody is led away; so there is no circle either', () => {
  assert.deepEqual(pairs([aMove({ from: '/nl/gidsen/bezet/', isDeep: false })]), []);
  assert.deepEqual(pairs([aMove({ from: '/nl/gidsen/nieuw/' })]), []);
});

test('two moves from one address: the first counts', () => {
  const second = aMove({ to: '/nl/gidsen/nieuwer/', isDeep: false });
  assert.deepEqual(pairs([aMove({ isDeep: false }), second]), ['/nl/gidsen/oud/ /nl/gidsen/nieuw/']);
});

test('a move to a text that readers may not see leads nowhere', () => {
  assert.deepEqual(pairs([aMove({ to: '/nl/gidsen/verborgen/' })]), []);
});

test('a line that somebody wrote by hand stays the only one for its address', () => {
  const moved = movedAddresses([aMove({ isDeep: false })], site);
  assert.deepEqual(redirectsFor(moved, [{ from: '/nl/gidsen/oud/', to: '/nl/404/', status: 410 }]), []);
  assert.deepEqual(redirectsFor(moved, []), [{ from: '/nl/gidsen/oud/', to: '/nl/gidsen/nieuw/', status: 301 }]);
});

test('the page at an old address goes on at once, says so in words, and is for no search engine', () => {
  const page = movedPage({
    lang: 'nl',
    title: 'Deze pagina is verhuisd',
    link: 'Naar ‘<b> & "c"’',
    canonical: 'https://example.org/nl/a/',
    to: '/nl/a/',
  });
  assert.match(page, /<meta http-equiv="refresh" content="0; url=\/nl\/a\/">/u);
  assert.match(page, /<meta name="robots" content="noindex">/u);
  assert.doesNotMatch(page, /stylesheet/u);
  assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/nl\/a\/">/u);
  assert.match(page, /<a href="\/nl\/a\/">Naar ‘&lt;b> &amp; &quot;c&quot;’<\/a>/u);
});
