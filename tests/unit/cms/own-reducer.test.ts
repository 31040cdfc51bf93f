/** What the editor keeps around Decap's own reducer. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { fromJS, Map } from 'immutable';

import { withOwnRules } from '../../../cms/store/own-reducer.ts';
import type { State } from '../../../cms/store/own-reducer.ts';
import { isFirstSave } from '../../../cms/store/unsaved-text.ts';
import { decapCore } from '../../support/decap-core.ts';

// Where Decap's reducers look in a browser.
Object.assign(globalThis, {
  window: globalThis,
  localStorage: { getItem: () => null, setItem: () => null },
  location: { hash: '' },
});

const { Backend, createRootReducer } = await decapCore();
const reduce = withOwnRules(createRootReducer());
const field = Map({ name: 'title' });
const about = { collection: 'pages', slug: 'about' };

function anEntry(title: string, { slug = 'about' } = {}): object {
  return { collection: 'pages', slug, path: `content/pages/${slug}.nl.mdx`, data: { title }, i18n: {}, mediaFiles: [] };
}

describe('the form of an entry', () => {
  let state: State;

  const happens = (type: string, payload: object): void => {
    state = reduce(state, { type, payload });
  };
  const isAt = (path: string): void => {
    Object.assign(globalThis, { location: { hash: `#/collections/pages/${path}` } });
  };
  const types = (title: string): void => {
    happens('DRAFT_CHANGE_FIELD', { field, value: title, metadata: {}, entries: [] });
  };
  const comes = (entry: object): void => {
    happens('DRAFT_CREATE_FROM_ENTRY', { entry });
  };
  const of = (...path: string[]): unknown => state.entryDraft.getIn(path);
  const title = (): unknown => of('entry', 'data', 'title');

  beforeEach(() => {
    state = reduce(undefined, { type: '@@init' });
    happens('CONFIG_SUCCESS', { publish_mode: 'editorial_workflow', collections: [] });
    isAt('entries/about');
  });

  const opens = (): void => {
    happens('UNPUBLISHED_ENTRY_REQUEST', about);
    comes(anEntry('Over de proef'));
  };

  test('is filled by the answer for its address, and not by one for another', () => {
    opens();
    comes(anEntry('Contact', { slug: 'contact' }));
    assert.equal(title(), 'Over de proef');
    assert.equal(of('hasChanged'), false);
  });

  test('stays while its entry is read again, and is not overtaken by what was asked before a save', () => {
    opens();
    happens('ENTRY_REQUEST', about);
    assert.equal(Map(state.entries as object).getIn(['entities', 'pages.about', 'isFetching']), undefined);
    types('Anders');
    happens('UNPUBLISHED_ENTRY_PERSIST_REQUEST', about);
    comes(anEntry('Van voor de opslag'));
    happens('UNPUBLISHED_ENTRY_PERSIST_SUCCESS', { collection: 'pages', entry: fromJS(anEntry('Anders')) });
    comes(anEntry('Van voor de opslag'));
    assert.equal(title(), 'Anders');
    assert.equal(of('hasChanged'), false);
  });

  test('of a new entry counts as saved after its first save, and takes nothing more until it has its address', () => {
    isAt('new');
    happens('DRAFT_CREATE_EMPTY', { ...anEntry('', { slug: '' }), path: '' });
    types('Proef onderweg');
    assert.equal(of('hasChanged'), true);
    happens('UNPUBLISHED_ENTRY_PERSIST_REQUEST', { collection: 'pages', slug: '' });
    const sent = fromJS(anEntry('Proef onderweg', { slug: '' }));
    happens('UNPUBLISHED_ENTRY_PERSIST_SUCCESS', { collection: 'pages', entry: sent });
    assert.equal(of('hasChanged'), false);
    assert.equal(isFirstSave(state.entryDraft.get('entry') as never), true);
    happens('UNPUBLISHED_ENTRY_REQUEST', { collection: 'pages', slug: 'proef-onderweg' });
    assert.equal(of('entry', 'slug'), 'proef-onderweg');
    comes(anEntry('Proef onderweg', { slug: 'proef-onderweg' }));
    assert.equal(isFirstSave(state.entryDraft.get('entry') as never), false);
  });

  test('of a new document begins with the headings of its own language in each', () => {
    isAt('new');
    happens('DRAFT_CREATE_EMPTY', { ...anEntry(''), collection: 'guides', i18n: { uk: { data: { title: '' } } } });
    assert.match(String(of('entry', 'i18n', 'uk', 'data', 'body')), /^## \p{Script=Cyrillic}/u);
    types('Getypt');
    happens('DRAFT_CREATE_EMPTY', anEntry(''));
    assert.equal(title(), 'Getypt');
  });

  test('is offered a backup once it is filled, and not one of an entry that was left', () => {
    const backup = { entry: anEntry('Niet opgeslagen') };
    happens('UNPUBLISHED_ENTRY_REQUEST', about);
    happens('DRAFT_LOCAL_BACKUP_RETRIEVED', backup);
    assert.equal(of('localBackup'), undefined);
    comes({ ...anEntry('Over de proef'), status: 'draft' });
    assert.notEqual(of('localBackup'), undefined);
    happens('DRAFT_CREATE_FROM_LOCAL_BACKUP', {});
    assert.deepEqual([title(), of('entry', 'status'), of('entry', 'newRecord')], ['Niet opgeslagen', 'draft', false]);

    isAt('entries/contact');
    happens('DRAFT_DISCARD', {});
    happens('DRAFT_LOCAL_BACKUP_RETRIEVED', backup);
    happens('UNPUBLISHED_ENTRY_REQUEST', { ...about, slug: 'contact' });
    comes(anEntry('Contact', { slug: 'contact' }));
    assert.equal(of('localBackup'), undefined);
  });

  test('leaves no draft on the board when saving it failed, and no publication under way when that failed', () => {
    happens('UNPUBLISHED_ENTRY_PERSIST_REQUEST', about);
    happens('UNPUBLISHED_ENTRY_PERSIST_FAILURE', about);
    assert.equal(state.editorialWorkflow.getIn(['entities', 'pages.about']), undefined);
    happens('UNPUBLISHED_ENTRY_SUCCESS', { collection: 'pages', entry: anEntry('Over de proef') });
    happens('UNPUBLISHED_ENTRY_PUBLISH_REQUEST', about);
    happens('UNPUBLISHED_ENTRY_PUBLISH_FAILURE', about);
    assert.equal(state.editorialWorkflow.getIn(['entities', 'pages.about', 'isPublishing']), undefined);
    assert.equal(state.editorialWorkflow.getIn(['entities', 'pages.about', 'slug']), 'about');
  });

  test('asks for its choices afresh', () => {
    const request = { id: 'topics', expires: new Date(Date.now() + 10_000) };
    happens('QUERY_REQUEST', { searchTerm: '', request });
    happens('CLEAR_REQUESTS', {});
    const { search } = state as State & { search: { requests: unknown[] } };
    assert.deepEqual(search.requests, []);
  });
});

test('a backup is read once the one that is being written is there', async () => {
  const written = Promise.withResolvers<undefined>();
  let isRead = false;
  let isReleased = false;
  const backupSync = {
    acquire: () => written.promise,
    release: () => {
      isReleased = true;
    },
  };
  const reading = Backend.prototype.getLocalDraftBackup.call({ backupSync }, { get: () => 'pages' }, 'about');
  const done = reading.then(() => {
    isRead = true;
  });
  await new Promise(setImmediate);
  assert.equal(isRead, false);
  written.resolve(undefined);
  await done;
  assert.equal(isReleased, true);
});
