/**
 * Text that is in a form and not yet saved: typed while a save or an answer is under way, or back from a backup. Decap
 * compared only the language in which was typed last with what it had: going back to the old text there called both
 * saved. It called everything saved once the answer to a save came, and filled the form again from the server after a
 * first save: what was typed in between was gone, or was never saved.
 */
import { locales } from '#locales';
import { withoutEmpty } from '#model/entry-file.ts';

import { isSame } from '#model/same.ts';
import { plain } from '../bundle/immutable-map.ts';
import type { ImmutableMap } from '../bundle/immutable-map.ts';

/** Decap's draft and its parts: maps of Immutable. */
export interface Draft extends ImmutableMap {
  set: (key: string, value: unknown) => Draft;
  setIn: (path: readonly string[], value: unknown) => Draft;
  delete: (key: string) => Draft;
}

/** What of an entry an editor can change. */
const parts = ['data', 'i18n', 'meta', 'mediaFiles'] as const;

/** Where the fields of an entry stand: those of each language, and what is beside them. */
const places = [['data'], ...locales.map((locale) => ['i18n', locale, 'data']), ['meta'], ['mediaFiles']];

/** The parts of an entry at one moment. */
interface Snapshot {
  slug: unknown;
  values: readonly unknown[];
}

/** Keys of the draft under which such moments stand: the last save or answer of the server, and what is on its way. */
const saved = 'saved';
const sent = 'sent';

function snapshotOf(draft: Draft): Snapshot {
  const slug = draft.getIn(['entry', 'slug']);
  // A new entry has an empty one, and none after its first save.
  return { slug: slug === '' ? undefined : slug, values: parts.map((part) => draft.getIn(['entry', part])) };
}

function snapshotAt(draft: Draft, key: string): Snapshot | undefined {
  // Written by the functions below.
  return draft.get(key) as Snapshot | undefined;
}

/** Whether two maps of Immutable hold the same; an empty field is as good as none. */
function saysTheSame(one: unknown, other: unknown): boolean {
  return one === other || isSame(withoutEmpty(plain(one) ?? {}), withoutEmpty(plain(other) ?? {}));
}

function isAt(draft: Draft, { slug, values }: Snapshot): boolean {
  const now = snapshotOf(draft);
  return now.slug === slug && now.values.every((value, at) => saysTheSame(value, values[at]));
}

/** Notes what stands in the form as saved. */
export function noteSaved(draft: Draft): Draft {
  return draft.set(saved, snapshotOf(draft));
}

/** Notes what goes to the server. */
export function noteSent(draft: Draft): Draft {
  return draft.set(sent, snapshotOf(draft));
}

/** Whether the form holds something else than what was saved last, in any language. */
export function isUnsaved(draft: Draft): boolean {
  const before = snapshotAt(draft, saved);
  return before === undefined || !isAt(draft, before);
}

/** After a save: only what was sent is saved. */
export function settleSaved(draft: Draft): Draft {
  const settled = draft.set(saved, snapshotAt(draft, sent) ?? snapshotOf(draft)).delete(sent);
  return settled.set('hasChanged', isUnsaved(settled));
}

/** After a save that failed, nothing is on its way any more. */
export function settleFailed(draft: Draft): Draft {
  return draft.delete(sent);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Whether a form that is drawn can show another value: the rich text and lists read theirs when they are drawn first. */
function showsChange(one: unknown, other: unknown): boolean {
  if (saysTheSame(one, other)) return true;
  const [before, after] = [plain(one) ?? {}, plain(other) ?? {}];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((key) => {
    const [old, now] = [before[key], after[key]];
    return isSame(withoutEmpty(old), withoutEmpty(now)) || (key !== 'body' && isPlain(old) && isPlain(now));
  });
}

/**
 * The form as it is drawn, on top of the entry as the server has it: with what was typed that the server does not have, or
 * with what the server changed at a save, such as a date.
 * @returns nothing when the form is to be drawn anew
 */
export function keptForm(draft: Draft, loaded: Draft): Draft | undefined {
  if (!loaded.get('slug') || loaded.get('slug') !== draft.getIn(['entry', 'slug'])) return undefined;
  const isTyped = draft.get('hasChanged') === true;
  if (!isTyped && !places.every((place) => showsChange(draft.getIn(['entry', ...place]), loaded.getIn(place))))
    return undefined;
  const values = parts.map((part) => loaded.get(part));
  const entry = isTyped
    ? parts.reduce((result, part) => result.set(part, draft.getIn(['entry', part])), loaded)
    : loaded;
  return draft
    .set('entry', entry.set('newRecord', false))
    .set(saved, { slug: loaded.get('slug'), values })
    .set('hasChanged', isTyped);
}

/** Names of an entry: of its collection, and its id; none for one that is new. */
export interface EntryName {
  collection: string;
  slug: string | undefined;
}

/** Whether the address is that of an entry, or of a new one in its collection. */
export function isAddressOf({ collection, slug }: EntryName): boolean {
  const [path = ''] = decodeURIComponent(location.hash.slice(1)).split('?');
  const folder = `/collections/${collection}`;
  return path === (slug ? `${folder}/entries/${slug}` : `${folder}/new`);
}

/** Whether the address is still that of an entry. A new one has its id in the form before its address follows. */
function isFormOf({ collection, slug }: EntryName, draft: Draft): boolean {
  if (isAddressOf({ collection, slug: undefined })) return draft.getIn(['entry', 'slug']) === slug;
  return isAddressOf({ collection, slug });
}

function questionFor({ collection, slug }: EntryName): string[] {
  return ['asked', `${collection}/${slug ?? ''}`];
}

/** Notes what was saved last when the server is asked for an entry. */
export function noteAsked(draft: Draft, name: EntryName): Draft {
  return draft.setIn(questionFor(name), draft.get(saved));
}

/**
 * Whether an entry that comes from the server may fill the form: not the form of another entry, and not after a save
 * that the server did not know of when it was asked.
 */
export function isAnswer(draft: Draft, name: EntryName): boolean {
  const isOvertaken = draft.get(sent) !== undefined || draft.getIn(questionFor(name)) !== draft.get(saved);
  return isFormOf(name, draft) && !isOvertaken;
}

/** The draft of a new entry in which somebody types already; nothing for any other. */
export function keptNew(draft: Draft): Draft | undefined {
  return draft.getIn(['entry', 'newRecord']) === true && draft.get('hasChanged') === true ? draft : undefined;
}

/** Key of a new entry that is saved and waits for its address. */
const settling = 'isSettling';

/** After a save: a new entry waits for its address. */
export function noteFirstSave(draft: Draft): Draft {
  const isFirst = draft.getIn(['entry', 'newRecord']) === true && !draft.getIn(['entry', 'slug']);
  return isFirst ? draft.setIn(['entry', settling], true) : draft;
}

/** The id that the server gave to a new entry, as soon as it is asked for under it. */
export function withNewSlug(draft: Draft, { slug }: EntryName): Draft {
  return draft.getIn(['entry', settling]) === true ? draft.setIn(['entry', 'slug'], slug) : draft;
}

/** Whether a new entry is on its way to an address of its own, with all that was typed in it. */
export function isFirstSave(entry: Pick<Draft, 'get'>): boolean {
  return entry.get('newRecord') === true && (entry.get('isPersisting') === true || entry.get(settling) === true);
}

/** Whether a form is filled with an entry, and can stay while the entry is read again. */
export function showsEntry(draft: Draft, { slug }: EntryName): boolean {
  return Boolean(slug) && draft.getIn(['entry', 'slug']) === slug;
}

/** A backup on top of the entry as it was loaded: a backup does not know whether its text is a draft. */
export function withBackup(loaded: Draft, backup: Draft): Draft {
  if (!loaded.get('path') || loaded.get('slug') !== backup.get('slug')) return backup;
  return parts.reduce((entry, part) => entry.set(part, backup.get(part)), loaded);
}
