import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DocumentPair } from '#entries/pairs.ts';
import { replacementOf } from '#entries/replacement.ts';

import { aGuide, aPage } from './content.ts';

const gone = (id: string, replacedBy?: string) =>
  aGuide({ id, data: { status: 'withdrawn', withdrawn: { reason: { nl: 'oud', uk: 'старе' }, replacedBy } } });
const all: DocumentPair[] = [
  ...[gone('old', 'guides/older'), gone('older', 'pages/now'), gone('itself', 'guides/itself')],
  ...[gone('round', 'guides/back'), gone('back', 'guides/round'), gone('end'), gone('to-end', 'guides/end')],
  ...[gone('to-hidden', 'guides/hidden'), aPage({ id: 'now', data: { withdrawn: { replacedBy: 'guides/old' } } })],
];
const documents = new Map(all.map((pair) => [`${pair.collection}/${pair.id}`, pair]));
const insteadOf = (id: string) => {
  const pair = documents.get(`guides/${id}`);
  return pair && replacementOf(documents, pair)?.id;
};

test('readers of a withdrawn text are led to the text that holds, over others that were withdrawn', () => {
  assert.equal(insteadOf('older'), 'now');
  assert.equal(insteadOf('old'), 'now');
});

test('readers of a withdrawn text are led to no text that was withdrawn, and not round', () => {
  for (const id of ['itself', 'round', 'back', 'end', 'to-end', 'to-hidden'])
    assert.equal(insteadOf(id), undefined, id);
});
