import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fromJS, Map } from 'immutable';

import {
  isAnswer,
  isUnsaved,
  keptForm,
  noteAsked,
  noteSaved,
  noteSent,
  settleFailed,
  settleSaved,
} from '../../../cms/store/unsaved-text.ts';

type Draft = Map<string, unknown>;

function entry(title: string, { uk = 'Про пробу', slug = 'about' } = {}): Draft {
  return fromJS({ slug, data: { title, note: '' }, i18n: { uk: { data: { title: uk } } }, mediaFiles: [] });
}

/** A form that was filled with an entry. */
function opened(title = 'Over de proef'): Draft {
  return noteSaved(Map<string, unknown>({ entry: entry(title), hasChanged: false })) as Draft;
}

function typed(draft: Draft, path: readonly string[], text: string): Draft {
  const next = draft.setIn(['entry', ...path], text);
  return next.set('hasChanged', isUnsaved(next));
}

const title = ['data', 'title'];
const ukTitle = ['i18n', 'uk', 'data', 'title'];
const titleOf = (draft: unknown) => (draft as Draft).getIn(['entry', ...title]);

test('a form is unsaved as long as one of its languages is', () => {
  const both = typed(typed(opened(), title, 'Anders'), ukTitle, 'Інакше');
  const back = typed(both, ukTitle, 'Про пробу');
  assert.equal(isUnsaved(back), true);
  assert.equal(isUnsaved(typed(back, title, 'Over de proef')), false);
});

test('an empty field is as good as none', () => {
  assert.equal(isUnsaved(opened().deleteIn(['entry', 'data', 'note'])), false);
});

test('after a save what was typed during it is unsaved, and going back to what was sent is not', () => {
  const during = typed(noteSent(typed(opened(), title, 'Eerst')) as Draft, title, 'Daarna');
  const after = settleSaved(during) as Draft;
  assert.equal(after.get('hasChanged'), true);
  assert.equal(isUnsaved(typed(after, title, 'Eerst')), false);
  assert.equal(isUnsaved(typed(after, title, 'Over de proef')), true);
});

test('a save that failed leaves everything unsaved', () => {
  assert.equal(isUnsaved(settleFailed(noteSent(typed(opened(), title, 'Eerst'))) as Draft), true);
});

test('an answer does not take the place of what was typed, nor draw the same again', () => {
  const kept = keptForm(typed(opened(), title, 'Getypt'), entry('Van de server'));
  assert.equal(titleOf(kept), 'Getypt');
  assert.equal(kept?.get('hasChanged'), true);
  assert.equal(keptForm(opened(), entry('Over de proef').set('status', 'draft'))?.getIn(['entry', 'status']), 'draft');
  const dated = entry('Van de server').setIn(['i18n', 'uk', 'data', 'updated'], '2026-01-01');
  assert.equal(titleOf(keptForm(opened(), dated)), 'Van de server');
  for (const path of [
    ['data', 'body'],
    ['i18n', 'uk', 'data', 'body'],
  ])
    assert.equal(keptForm(opened(), entry('Over de proef').setIn(path, 'Tekst.')), undefined);
  assert.equal(keptForm(opened(), entry('Over de proef').setIn(['data', 'themes'], fromJS(['energy']))), undefined);
  assert.equal(keptForm(typed(opened(), title, 'Getypt'), entry('Ander', { slug: 'reuse' })), undefined);
});

test('an answer that was asked for before a save is too late, and so is one for another address', () => {
  const name = { collection: 'pages', slug: 'about' };
  const isTaken = (now: unknown) => isAnswer(now as Draft, name);
  Object.assign(globalThis, { location: { hash: '#/collections/pages/entries/about' } });
  const asked = noteAsked(opened(), name) as Draft;
  assert.equal(isTaken(typed(asked, title, 'Getypt')), true);
  const sent = noteSent(typed(asked, title, 'Getypt')) as Draft;
  assert.equal(isTaken(sent), false);
  assert.equal(isTaken(settleSaved(sent)), false);
  assert.equal(isTaken(noteAsked(settleSaved(sent), name)), true);
  Object.assign(globalThis, { location: { hash: '#/collections/pages/entries/reuse' } });
  assert.equal(isTaken(asked), false);
});
