import assert from 'node:assert/strict';
import { test } from 'node:test';

import { shortened, wordChanges } from '../../../cms/translation/word-changes.ts';

const shown = (pieces: ReturnType<typeof wordChanges>): string =>
  pieces
    .map(({ kind, text }) => ({ same: text, cut: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

test('a word that was replaced stands as removed, then as added', () => {
  assert.equal(shown(wordChanges('Bel de gemeente op.', 'Bel het loket op.')), 'Bel [-de gemeente -][+het loket +]op.');
});

test('Ukrainian words count as words', () => {
  assert.equal(
    shown(wordChanges('Пишіть до громади щодня.', 'Пишіть до управи щодня.')),
    'Пишіть до [-громади -][+управи +]щодня.',
  );
});

test('equal texts have no changes; empty ones are all new or all gone', () => {
  assert.equal(shown(wordChanges('a b\n\nc', 'a b\n\nc')), 'a b\n\nc');
  assert.equal(shown(wordChanges('', 'a b')), '[+a b+]');
  assert.equal(shown(wordChanges('a b', '')), '[-a b-]');
});

test('both texts can be put together again from the pieces', () => {
  const [before, after] = ['een twee\n\ndrie vier vijf', 'een  drie\nzes vier\n\nvijf zeven'];
  const pieces = wordChanges(before, after);
  const letters = (text: string): string => text.replace(/\s+/gu, '');
  const without = (kind: string): string =>
    pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
  assert.equal(letters(without('added')), letters(before));
  assert.equal(letters(without('removed')), letters(after));
});

test('words far from a change are left out', () => {
  const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
  const pieces = shortened(wordChanges(`${long} oud ${long}`, `${long} nieuw ${long}`));
  assert.deepEqual(
    pieces.map(({ kind }) => kind),
    ['cut', 'same', 'removed', 'added', 'same', 'cut'],
  );
  assert.equal(pieces[1]?.text.trim().split(' ').length, 12);
});

test('a text of a whole book does not stop the editor', () => {
  const words = (word: string): string => `${word} `.repeat(20_000);
  assert.deepEqual(
    wordChanges(words('a'), words('b')).map(({ kind }) => kind),
    ['removed', 'added'],
  );
});
