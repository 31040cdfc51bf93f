import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aboutLinks } from '#entries/links.ts';

import { aPage } from './content.ts';

test('the menu at the bottom leaves out a page that is withdrawn', () => {
  const pages = [aPage({ id: 'old', status: 'withdrawn' }), aPage({ id: 'about' })];
  assert.deepEqual(
    aboutLinks({ pages }, 'nl').map(({ label }) => label),
    ['about'],
  );
});

test('the menu says in which language a page is that stands in the other one only', () => {
  const pages = [aPage({ id: 'terms', in: ['nl'] })];
  assert.deepEqual(aboutLinks({ pages }, 'uk'), [{ href: '/uk/terms/', label: 'terms', lang: 'nl' }]);
  assert.equal(aboutLinks({ pages }, 'nl')[0]?.lang, undefined);
});
