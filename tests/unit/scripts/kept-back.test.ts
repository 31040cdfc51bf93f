import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDraft, isReadable, keepsBack } from '../../../scripts/build/kept-back.ts';

const today = '2026-11-30';
const text = (fields: string): string => `---\ntitle: X\n${fields}\n---\n\nTekst.\n`;
const word = (party: string): string => `  ${party}:\n    function:\n      nl: a\n      uk: б\n    on: 2026-01-01`;
const agreed = text(`status: released\nrelease:\n${word('partnerAgreed')}\n${word('hostAgreed')}`);
const open = text('status: released');
const isPublic = text('status: released\nrelease:\n  alreadyPublic:\n    title: Y');

const more = [
  ['a draft than an open text', text('status: draft'), open],
  ['a withdrawn text than an open one', text('status: withdrawn'), open],
  [
    'a text for later than a withdrawn one',
    text('status: released\nsensitivity:\n  level: delayed'),
    text('status: withdrawn'),
  ],
  ['a text without its place than an open one', text('status: released\nsensitivity:\n  level: place-withheld'), open],
  ['a text to which the host agrees no more', text(`status: released\nrelease:\n${word('partnerAgreed')}`), agreed],
  ['a text that names its publication no more', open, isPublic],
] as const;

for (const [what, newer, earlier] of more) {
  test(`more is kept from readers by ${what}, and not the other way round`, () => {
    assert.ok(keepsBack([newer], [earlier], today));
    assert.ok(!keepsBack([earlier], [newer], today));
  });
}

test('nothing more is kept by a text that is to be withdrawn later, one with more consent, nor by what cannot be read', () => {
  const later = text('status: withdrawn\nwithdrawn:\n  date: 2999-01-01');
  for (const [newer, earlier] of [
    [later, open],
    [agreed, open],
    [agreed, isPublic],
    ['geen velden', open],
    [text('status: draft'), 'geen velden'],
  ] as const)
    assert.ok(!keepsBack([newer], [earlier], today));
  assert.deepEqual([isReadable(['geen velden']), isReadable(['geen velden', open])], [false, true]);
});

test('one language that is kept back keeps all back', () => {
  assert.ok(keepsBack([open, text('status: draft')], [open, open], today));
});

test('a text becomes a draft and stays the same otherwise, whatever ends its lines', () => {
  assert.equal(asDraft(open), text('status: draft'));
  assert.match(asDraft(open.replaceAll('\n', '\r\n')), /^status: draft\r?$/mu);
  assert.equal(asDraft('geen velden'), 'geen velden');
});
