import assert from 'node:assert/strict';
import { test } from 'node:test';

import { namedFields, unnamedChoice } from '../../../cms/widgets/choice-labels.ts';

const data = { title: 'Titel', name: { nl: 'Naam', uk: 'Назва' }, sources: [1, 2] };

test('a label takes the fields that it names, whole', () => {
  assert.deepEqual(namedFields(data, ['title', 'slug']), { title: 'Titel' });
  assert.deepEqual(namedFields(data, ['name.nl', 'fields.title | upper']), { title: 'Titel', name: data.name });
});

test('an entry without values, and a label without names, give none', () => {
  assert.deepEqual(namedFields(undefined, ['title']), {});
  assert.deepEqual(namedFields(data, []), {});
});

test('a choice without a name stays, by its id once names were read', () => {
  assert.deepEqual(unnamedChoice('hromada', false), { value: 'hromada', label: '…' });
  assert.deepEqual(unnamedChoice({ value: 'hromada' }, true), { value: 'hromada', label: 'hromada' });
});
