/** Changes to Decap by which a form keeps what is not yet saved. */
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm';
const draft = `${core}/reducers/entryDraft.js`;
const workflow = `${core}/actions/editorialWorkflow.js`;
const editor = `${core}/components/Editor/Editor.js`;
const reason = 'What was typed while a save was under way counted as saved, or was replaced by what the server had.';
const compared =
  'Only the language in which was typed last was compared, with the wrong value, and an empty field was not as good as none.';
const newEntry =
  'A new entry had no id in its form after its first save, so that nothing there could be told to be of it.';

const late =
  'An entry that came late filled the form of another one, and what was typed there was saved into it; or it took the place of what was saved in the meantime.';

export const unsavedTextPatches: readonly Patch[] = [
  {
    module: `${core}/actions/entries.js`,
    reason: late,
    find: 'await waitForMediaLibraryToLoad(dispatch, getState());\n    dispatch(entryLoading(collection, slug));',
    replace:
      'const asked = getState();\n    await waitForMediaLibraryToLoad(dispatch, asked);\n    dispatch(entryLoading(collection, slug));',
  },
  {
    module: `${core}/actions/entries.js`,
    reason: late,
    find: 'dispatch(createDraftFromEntry(loadedEntry));',
    replace: 'if (isAnswerFor(collection, slug, asked, getState())) dispatch(createDraftFromEntry(loadedEntry));',
    uses: 'isAnswerFor',
  },
  {
    module: workflow,
    reason: late,
    find: 'dispatch(createDraftFromEntry(entry));',
    replace: 'if (isAnswerFor(collection, slug, state, getState())) dispatch(createDraftFromEntry(entry));',
    uses: 'isAnswerFor',
  },
  {
    module: draft,
    reason,
    find: "return state.setIn(['entry', 'isPersisting'], true);",
    replace: "return noteSent(state.setIn(['entry', 'isPersisting'], true));",
    uses: 'noteSent',
  },
  {
    module: draft,
    reason,
    find: "return state.deleteIn(['entry', 'isPersisting']);",
    replace: "return settleFailed(state.deleteIn(['entry', 'isPersisting']));",
    uses: 'settleFailed',
  },
  {
    module: draft,
    reason,
    find: "state.set('hasChanged', false);\n        if (!state.getIn(['entry', 'slug'])) {",
    replace: "settleSaved(state);\n        if (!state.getIn(['entry', 'slug'])) {",
    uses: 'settleSaved',
  },
  {
    module: draft,
    reason,
    find: '// Existing Entry\n      return state.withMutations(',
    replace: 'return keptForm(state, fromJS(action.payload.entry)) ?? state.withMutations(',
    uses: 'keptForm',
  },
  {
    module: draft,
    reason: compared,
    find: "state.set('entry', fromJS(action.payload.entry));",
    replace: "noteSaved(state.set('entry', fromJS(action.payload.entry)));",
    uses: 'noteSaved',
  },
  {
    module: draft,
    reason: compared,
    find: "state.set('entry', fromJS(action.payload));\n        state.setIn(['entry', 'newRecord'], true);\n        state.set('fieldsMetaData'",
    replace:
      "noteSaved(state.set('entry', fromJS(action.payload)));\n        state.setIn(['entry', 'newRecord'], true);\n        state.set('fieldsMetaData'",
    uses: 'noteSaved',
  },
  {
    module: draft,
    reason: compared,
    find: "!entries.some(e => newData.equals(e.get(...dataPath))) || !entries.some(e => newMeta.equals(e.get('meta')))",
    replace: 'isUnsaved(state)',
    uses: 'isUnsaved',
  },
  {
    module: editor,
    reason: 'While an entry was read again after its first save its form was gone, for ever when no answer came.',
    find: "entry && entry.get('isFetching')) {",
    replace: "entry && entry.get('isFetching') && !showsEntry(entryDraft, slug)) {",
    uses: 'showsEntry',
  },
  {
    module: draft,
    reason: newEntry,
    find: "state.setIn(['entry', 'slug'], action.payload.slug);",
    replace: "state.setIn(['entry', 'slug'], action.newSlug ?? action.payload.slug);",
  },
  {
    module: workflow,
    reason: newEntry,
    find: 'dispatch(unpublishedEntryPersisted(collection, serializedEntry));',
    replace: 'dispatch({ ...unpublishedEntryPersisted(collection, serializedEntry), newSlug });',
  },
  {
    module: draft,
    reason:
      'A text that came back from a backup forgot that it is a draft, and showed as published after the next save.',
    find: "state.set('entry', backupEntry);\n        state.setIn(['entry', 'newRecord'], !backupEntry.get('path'));",
    replace:
      "state.set('entry', withBackup(state.get('entry'), backupEntry));\n        state.setIn(['entry', 'newRecord'], !state.getIn(['entry', 'path']));",
    uses: 'withBackup',
  },
  {
    module: draft,
    reason: 'A new form that was made twice forgot what was typed in the first.',
    find: '// New Entry\n      return state.withMutations(',
    replace: 'return keptNew(state) ?? state.withMutations(',
    uses: 'keptNew',
  },
];
