/** Follows the form that is open, and what of it is saved. */
import { useEffect, useState } from 'react';
import { useSelector } from 'react-redux';

import type { EntryMap } from '../admin/decap.ts';
import type { SavedPair } from '../translation/saved-pair.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

/** The part of Decap's store that is used here: the form that is open. */
interface Store {
  entryDraft: EntryMap;
}

/** A text of the open form; undefined for any other value. */
export function useDraftValue(path: readonly string[]): string | undefined {
  const value = useSelector(({ entryDraft }: Store) => entryDraft.getIn(path));
  return typeof value === 'string' ? value : undefined;
}

export interface SavedState {
  pair: SavedPair | undefined;
  isReading: boolean;
  hasFailed: boolean;
}

/** The saved pair of the open form, read again after every save. */
export function useSavedPair(desk: TranslationDesk): SavedState {
  const collection = useDraftValue(['entry', 'collection']);
  const slug = useDraftValue(['entry', 'slug']);
  const isPersisting = useSelector(({ entryDraft }: Store) => entryDraft.getIn(['entry', 'isPersisting']) === true);
  const [state, setState] = useState<SavedState>({ pair: undefined, isReading: true, hasFailed: false });
  useEffect(() => {
    let isOpen = true;
    const show = (next: Omit<SavedState, 'isReading'>): void => {
      if (isOpen) setState({ ...next, isReading: false });
    };
    if (!collection || !slug) show({ pair: undefined, hasFailed: false });
    else if (!isPersisting)
      desk.pair(collection, slug).then(
        (pair) => {
          show({ pair, hasFailed: false });
        },
        () => {
          show({ pair: undefined, hasFailed: true });
        },
      );
    return () => {
      isOpen = false;
    };
  }, [desk, collection, slug, isPersisting]);
  return state;
}
