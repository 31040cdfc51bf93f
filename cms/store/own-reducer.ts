/**
 * What the editor keeps in Decap's store, around Decap's own reducer: Redux lets a reducer be replaced. Every step is
 * named after the action of Decap that it follows (`decap-cms-core`, `actions/entries` and `actions/editorialWorkflow`).
 */
import { isLocale } from '#locales';

import { emptyBody } from '../config/outline.ts';

import { holdBackup, offerBackup } from './backup-offer.ts';
import {
  isAnswer,
  isUnsaved,
  keptForm,
  keptNew,
  noteAsked,
  noteFirstSave,
  noteSaved,
  noteSent,
  settleFailed,
  settleSaved,
  showsEntry,
  withBackup,
  withNewSlug,
} from './unsaved-text.ts';
import type { Draft, EntryName } from './unsaved-text.ts';

/** The parts of Decap's state that are touched. */
export interface State {
  entryDraft: Draft;
  entries: unknown;
  editorialWorkflow: Workflow;
}

interface Workflow {
  getIn: (path: readonly string[]) => unknown;
  deleteIn: (path: readonly string[]) => Workflow;
}

export interface Action {
  type: string;
  payload?: object;
}

export type Reducer = (state: State | undefined, action: Action) => State;

function textAt(value: object | undefined, key: string): string | undefined {
  const found: unknown = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : undefined;
}

function objectAt(value: object | undefined, key: string): object | undefined {
  const found: unknown = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
  return typeof found === 'object' && found !== null ? found : undefined;
}

/** The entry that an action is about. */
function nameIn(payload: object | undefined): EntryName {
  return { collection: textAt(payload, 'collection') ?? '', slug: textAt(payload, 'slug') };
}

const afterRequest = (_: Draft, after: Draft, name: EntryName): Draft => noteAsked(withNewSlug(after, name), name);
const afterSending = (_: Draft, after: Draft): Draft => noteSent(after);
const afterSaving = (_: Draft, after: Draft): Draft => noteFirstSave(settleSaved(after));
const afterFailure = (_: Draft, after: Draft): Draft => settleFailed(after);

/** The draft after an action, from what it was and what Decap made of it. */
const steps: Readonly<Record<string, (before: Draft, after: Draft, name: EntryName) => Draft>> = {
  ENTRY_REQUEST: afterRequest,
  UNPUBLISHED_ENTRY_REQUEST: afterRequest,
  ENTRY_PERSIST_REQUEST: afterSending,
  UNPUBLISHED_ENTRY_PERSIST_REQUEST: afterSending,
  ENTRY_PERSIST_SUCCESS: afterSaving,
  UNPUBLISHED_ENTRY_PERSIST_SUCCESS: afterSaving,
  ENTRY_PERSIST_FAILURE: afterFailure,
  UNPUBLISHED_ENTRY_PERSIST_FAILURE: afterFailure,
  DRAFT_CREATE_FROM_ENTRY: (before, after) => keptForm(before, entryOf(after)) ?? noteSaved(after),
  DRAFT_CREATE_EMPTY: (before, after) => keptNew(before) ?? noteSaved(after),
  DRAFT_CREATE_FROM_LOCAL_BACKUP: (before, after) => {
    const entry = withBackup(entryOf(before), entryOf(after));
    return after.set('entry', entry.set('newRecord', !entry.get('path')));
  },
  DRAFT_LOCAL_BACKUP_RETRIEVED: (_, after) => holdBackup(after),
  DRAFT_CHANGE_FIELD: (_, after) => after.set('hasChanged', isUnsaved(after)),
};

function entryOf(draft: Draft): Draft {
  // Decap's form always has one.
  return draft.get('entry') as Draft;
}

/** A new document, which starts with the headings of its own language in each. */
function withHeadings(entry: object): object {
  const collection = textAt(entry, 'collection') ?? '';
  const i18n = objectAt(entry, 'i18n') ?? {};
  const panes = Object.keys(i18n).map((locale): [string, unknown] => {
    const values = objectAt(i18n, locale);
    const body = isLocale(locale) ? emptyBody(collection, locale) : '';
    return [locale, body === '' ? values : { ...values, data: { ...objectAt(values, 'data'), body } }];
  });
  return { ...entry, i18n: Object.fromEntries(panes) };
}

/** An action as Decap's reducer gets it. */
function adapted(action: Action): Action {
  const { type, payload } = action;
  if (type === 'DRAFT_CREATE_EMPTY' && payload) return { ...action, payload: withHeadings(payload) };
  const request = objectAt(payload, 'request');
  // Choices are asked for afresh in each form: Decap answers from what it read in the last ten seconds.
  if (type === 'QUERY_REQUEST' && request)
    return { ...action, payload: { ...payload, request: { ...request, expires: new Date(0) } } };
  return action;
}

/** The board of drafts: what Decap leaves behind after a failure looks like a draft, or like a publication under way. */
function workflowAfter(workflow: Workflow, type: string, { collection, slug }: EntryName): Workflow {
  const entry = ['entities', `${collection}.${slug}`];
  if (type === 'UNPUBLISHED_ENTRY_PUBLISH_FAILURE') return workflow.deleteIn([...entry, 'isPublishing']);
  if (type !== 'UNPUBLISHED_ENTRY_PERSIST_FAILURE' || workflow.getIn([...entry, 'slug'])) return workflow;
  return workflow.deleteIn(entry);
}

/** Decap's reducer with the rules of the editor around it. */
export function withOwnRules(decap: Reducer): Reducer {
  return (state, action) => {
    const { type, payload } = action;
    if (state === undefined) return decap(state, action);
    const before = state.entryDraft;
    if (type === 'DRAFT_CREATE_FROM_ENTRY' && !isAnswer(before, nameIn(objectAt(payload, 'entry')))) return state;
    const name = nameIn(payload);
    const next = decap(state, adapted(action));
    const draft = steps[type]?.(before, next.entryDraft, name) ?? next.entryDraft;
    const editorialWorkflow = workflowAfter(next.editorialWorkflow, type, name);
    // A form that is filled stays while its entry is read again: what Decap marks as being read has no form.
    const isReadAgain = /^(?:UNPUBLISHED_)?ENTRY_REQUEST$/u.test(type) && showsEntry(draft, name);
    const kept = isReadAgain ? { entries: state.entries, editorialWorkflow: state.editorialWorkflow } : {};
    return { ...next, editorialWorkflow, ...kept, entryDraft: offerBackup(draft) };
  };
}
