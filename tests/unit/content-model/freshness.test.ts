import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { freshnessOf, hashesAfterMinorChange, hashesOfSource, stampedHashes } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';
import type { Section } from '#model/sections.ts';

/** Sections by id and text. */
function sections(texts: Readonly<Record<string, string>>): Section[] {
  return sectionsOf(
    Object.entries(texts)
      .map(([id, text]) => `## ${id} {#${id}}\n\n${text}`)
      .join('\n\n'),
  );
}

const source = sections({ a: 'één', b: 'twee' });
const translation = sections({ a: 'один', b: 'два' });
const hashes = hashesOfSource(source, translation);

describe('freshness', () => {
  test('a stamped translation is current', () => {
    assert.deepEqual(freshnessOf({ source, translation, hashes }), [
      { id: 'a', state: 'current' },
      { id: 'b', state: 'current' },
    ]);
  });

  test('a changed source makes its section outdated, and no other', () => {
    const states = freshnessOf({ source: sections({ a: 'één', b: 'drie' }), translation, hashes });
    assert.deepEqual(
      states.map(({ state }) => state),
      ['current', 'outdated'],
    );
  });

  test('a layout change of the source makes nothing outdated', () => {
    const states = freshnessOf({ source: sections({ a: '*één*', b: 'twee' }), translation, hashes });
    assert.deepEqual(
      states.map(({ state }) => state),
      ['current', 'current'],
    );
  });

  test('a section without a known baseline is outdated', () => {
    assert.deepEqual(
      freshnessOf({ source, translation, hashes: undefined }).map(({ state }) => state),
      ['outdated', 'outdated'],
    );
  });

  test('a section that only one side has is missing or extra', () => {
    const states = freshnessOf({ source, translation: sections({ a: 'один', z: 'зайве' }), hashes });
    assert.deepEqual(states, [
      { id: 'a', state: 'current' },
      { id: 'b', state: 'missing' },
      { id: 'z', state: 'extra' },
    ]);
  });

  test('an id such as "constructor" is like any other', () => {
    const odd = sections({ constructor: 'x' });
    assert.deepEqual(freshnessOf({ source: odd, translation: odd, hashes: {} }), [
      { id: 'constructor', state: 'outdated' },
    ]);
  });
});

describe('stamping on save', () => {
  const newer = sections({ a: 'één anders', b: 'twee anders' });

  test('stamps what changed with the source as it stands, and keeps the rest', () => {
    const after = sections({ a: 'один інакше', b: 'два' });
    const stamped = stampedHashes({ source: newer, before: translation, after, hashes });
    assert.equal(stamped['a'], newer[0]?.hash);
    assert.equal(stamped['b'], hashes['b']);
  });

  test('stamps a new section and drops a removed one', () => {
    const stamped = stampedHashes({
      source,
      before: sections({ a: 'один' }),
      after: sections({ b: 'два' }),
      hashes: {},
    });
    assert.deepEqual(stamped, { b: source[1]?.hash });
  });

  test('leaves an untouched section without a baseline unknown', () => {
    assert.deepEqual(stampedHashes({ source, before: translation, after: translation, hashes: undefined }), {});
  });

  test('a minor change of the source keeps current sections current and outdated ones outdated', () => {
    const known = { a: source[0]?.hash ?? '', b: '0000000000000000' };
    const moved = hashesAfterMinorChange({ before: source, after: newer, hashes: known });
    assert.deepEqual(moved, { a: newer[0]?.hash, b: '0000000000000000' });
  });
});
