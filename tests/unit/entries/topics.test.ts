import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '#entries/catalogue.ts';
import { isBesideTopics } from '#entries/topics.ts';

import { aGuide } from './content.ts';

const topics = new Map([['energy', { id: 'energy', theme: 'economy', order: 1 }]]);
const catalogue = { topics } as unknown as Catalogue;
const onEnergy = aGuide({ data: { topics: ['energy'] } });
const withoutTopic = aGuide();

test('on the page of a theme, a document under none of its topics stands beside them', () => {
  const isBeside = isBesideTopics(catalogue, 'economy');
  assert.deepEqual([onEnergy, withoutTopic].map(isBeside), [false, true]);
});

test('a theme without topics shows the documents whose topics belong to another theme', () => {
  assert.equal(isBesideTopics(catalogue, 'services')(onEnergy), true);
});
