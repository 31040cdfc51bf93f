/**
 * Text that is in a form and not yet saved: typed while a save or an answer is under way, or back from a backup. Decap
 * called everything saved once the answer came, and filled the form again from the server after a first save: what was
 * typed in between was gone, or was never saved.
 */

/** Decap's draft and its parts: maps of Immutable. */
interface Draft {
  get: (key: string) => unknown;
  getIn: (path: readonly string[]) => unknown;
  set: (key: string, value: unknown) => Draft;
  delete: (key: string) => Draft;
}

/** What of an entry an editor can change. */
const parts = ['data', 'i18n', 'meta', 'mediaFiles'] as const;

/** Key of the draft under which the parts stand as they were sent. */
const sent = 'sent';

function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || one === null || !('equals' in one) || typeof one.equals !== 'function') return false;
  return Reflect.apply(one.equals, one, [other]) === true;
}

/** Notes what goes to the server. */
export function noteSent(draft: Draft): Draft {
  return draft.set(
    sent,
    parts.map((part) => draft.getIn(['entry', part])),
  );
}

/** Whether the form holds something else than what was sent. */
function isTypedSince(draft: Draft): boolean {
  const before = draft.get(sent);
  return Array.isArray(before) && parts.some((part, at) => !isAlike(draft.getIn(['entry', part]), before[at]));
}

/** After a save: only what was sent is saved. */
export function settleSaved(draft: Draft): Draft {
  const isTyped = isTypedSince(draft);
  return (isTyped ? draft : draft.delete(sent)).set('hasChanged', isTyped);
}

/** After a save that failed, nothing is on its way any more. */
export function settleFailed(draft: Draft): Draft {
  return draft.delete(sent);
}

/**
 * The draft with what was typed on top of the entry as the server has it: during a save, or before a second answer to the
 * same question.
 * @returns nothing when there is no such text
 */
export function keptTyped(draft: Draft, loaded: Draft): Draft | undefined {
  const isTyped = isTypedSince(draft) || draft.get('hasChanged') === true;
  if (!isTyped || loaded.get('slug') !== draft.getIn(['entry', 'slug'])) return undefined;
  const entry = parts.reduce((result, part) => result.set(part, draft.getIn(['entry', part])), loaded);
  return draft.delete(sent).set('entry', entry.set('newRecord', false)).set('hasChanged', true);
}

/** The draft of a new entry in which somebody types already; nothing for any other. */
export function keptNew(draft: Draft): Draft | undefined {
  return draft.getIn(['entry', 'newRecord']) === true && draft.get('hasChanged') === true ? draft : undefined;
}

/** Whether a new entry is on its way to an address of its own, with all that was typed in it. */
export function isFirstSave(entry: Pick<Draft, 'get'>): boolean {
  return entry.get('newRecord') === true && (entry.get('isPersisting') === true || Boolean(entry.get('slug')));
}

/** A backup on top of the entry as it was loaded: a backup does not know whether its text is a draft. */
export function withBackup(loaded: Draft, backup: Draft): Draft {
  if (!loaded.get('path') || loaded.get('slug') !== backup.get('slug')) return backup;
  return parts.reduce((entry, part) => entry.set(part, backup.get(part)), loaded);
}
