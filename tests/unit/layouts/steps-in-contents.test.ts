import assert from 'node:assert/strict';
import { test } from 'node:test';

import { stepsInContents } from '#layouts/steps-in-contents.ts';

const items = ['what', 'step-1', 'step-2', 'sources'].map((id) => ({ id, heading: id }));

test('the steps of a guide stand in the contents below the heading that they share on the page', () => {
  const told = stepsInContents(items, 'Stap voor stap').map(({ id, isSub }) => (isSub ? `- ${id}` : id));
  assert.deepEqual(told, ['what', 'steps', '- step-1', '- step-2', 'sources']);
});

test('a text without steps keeps its contents', () => {
  const others = items.filter(({ id }) => !id.startsWith('step-'));
  assert.deepEqual(stepsInContents(others, 'Stap voor stap'), others);
});
