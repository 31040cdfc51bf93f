import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Locale } from '#locales';
import type { OutlineSection } from '#model/fields.ts';
import { sectionsOf } from '#model/sections.ts';

import { withSectionIds } from '../../../cms/guard/section-ids.ts';

const outline: OutlineSection[] = [
  {
    id: 'pitfalls',
    required: true,
    heading: { nl: 'Waar het misgaat', uk: 'Типові помилки' },
    hint: { nl: '', uk: '' },
  },
];

interface Around {
  before?: string;
  source?: string;
  locale?: Locale;
}

function idsAfter(body: string, { before = '', source = '', locale = 'nl' }: Around = {}): (string | undefined)[] {
  const text = withSectionIds({ body, locale, before: sectionsOf(before), source: sectionsOf(source), outline });
  return sectionsOf(text).map(({ id }) => id);
}

const old = '## Een {#one}\n\nTekst een.\n\n## Twee {#two}\n\nTekst twee.\n\n## Drie {#three}\n\nTekst drie.';

test('a section keeps its id when its text changes', () => {
  assert.deepEqual(idsAfter('## Een\n\nNieuw.\n\n## Twee\n\nTekst twee.\n\n## Drie', { before: old }), [
    'one',
    'two',
    'three',
  ]);
});

test('a section keeps its id when its heading changes', () => {
  assert.deepEqual(idsAfter('## Een\n\nTekst een.\n\n## Anders\n\nTekst twee.\n\n## Drie', { before: old }), [
    'one',
    'two',
    'three',
  ]);
});

test('a section keeps its id by its place when heading and text change', () => {
  assert.deepEqual(idsAfter('## Een\n\n## Anders\n\nOok anders.\n\n## Drie', { before: old }), ['one', 'two', 'three']);
});

test('sections keep their ids when their order changes', () => {
  assert.deepEqual(idsAfter('## Drie\n\n## Een\n\n## Twee', { before: old }), ['three', 'one', 'two']);
});

test('a new section gets an id of its own, also between others', () => {
  assert.deepEqual(idsAfter('## Een\n\n## Nieuw deel\n\n## Twee\n\n## Drie', { before: old }), [
    'one',
    'nieuw-deel',
    'two',
    'three',
  ]);
});

test('the headings of the model bring their own ids', () => {
  assert.deepEqual(idsAfter('## Waar het misgaat'), ['pitfalls']);
  assert.deepEqual(idsAfter('## Типові помилки', { locale: 'uk' }), ['pitfalls']);
});

test('a translation takes the ids of its source by their place', () => {
  const source = '## Een {#one}\n\n## Twee {#two}\n\n## Waar het misgaat {#pitfalls}';
  assert.deepEqual(idsAfter('## Перше\n\n## Друге\n\n## Типові помилки', { source, locale: 'uk' }), [
    'one',
    'two',
    'pitfalls',
  ]);
});

test('a translation with another number of sections gets no id that may be wrong', () => {
  const source = '## Een {#one}\n\n## Twee {#two}\n\n## Waar het misgaat {#pitfalls}';
  assert.deepEqual(idsAfter('## Перше\n\n## Типові помилки', { source, locale: 'uk' }), ['pershe', 'pitfalls']);
});

test('a new step gets the next number', () => {
  const steps = '## Begin {#step-1}\n\n<StepFacts who="x" />\n\n## Einde {#step-2}\n\n<StepFacts who="y" />';
  assert.deepEqual(idsAfter(`${steps}\n\n## Nog een\n\n<StepFacts who="z" />`, { before: steps }), [
    'step-1',
    'step-2',
    'step-3',
  ]);
});

test('no id is used twice, none looks like a source, and none is empty', () => {
  assert.deepEqual(idsAfter('## Deel\n\n## Deel\n\n## S1\n\n## 🚲'), ['deel', 'deel-2', 'part', 'part-2']);
});
