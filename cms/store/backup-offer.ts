/**
 * When a backup of unsaved text is offered. Decap offered it as soon as it was read: the entry came later and took its
 * place (decap-cms #5055), or the form of another entry was open by then.
 */
import type { ImmutableMap } from '../bundle/immutable-map.ts';

import { isAddressOf } from './unsaved-text.ts';
import type { Draft, EntryName } from './unsaved-text.ts';

/** Keys of the draft: a backup that waits for its entry, and one that Decap offers. */
const held = 'heldBackup';
const offered = 'localBackup';

function nameOf(backup: ImmutableMap): EntryName {
  const slug = backup.getIn(['entry', 'slug']);
  return {
    collection: String(backup.getIn(['entry', 'collection'])),
    slug: typeof slug === 'string' && slug !== '' ? slug : undefined,
  };
}

/** The backup that was just read waits. */
export function holdBackup(draft: Draft): Draft {
  return draft.set(held, draft.get(offered)).delete(offered);
}

/** Offers a backup once the form of its entry is filled; forgets it once that form was left. */
export function offerBackup(draft: Draft): Draft {
  // Decap's own, put aside above.
  const backup = draft.get(held) as ImmutableMap | undefined;
  if (backup === undefined) return draft;
  const name = nameOf(backup);
  if (!isAddressOf(name)) return draft.delete(held);
  const isFilled = name.slug
    ? draft.getIn(['entry', 'slug']) === name.slug
    : draft.getIn(['entry', 'newRecord']) === true;
  return isFilled ? draft.delete(held).set(offered, backup) : draft;
}
