/** When a backup of unsaved text may be offered. */
import { store } from 'decap-cms-core/dist/esm/redux/index.js';

import type { ImmutableMap } from './immutable-map.ts';

/** Whether the address is that of an entry, or of a new one. */
function isAt(slug: string | undefined): boolean {
  const [path = ''] = decodeURIComponent(location.hash).split('?');
  return path.endsWith(slug ? `/entries/${slug}` : '/new');
}

/**
 * Waits until the form of an entry is filled, however long that takes, so that a backup comes on top of it.
 * @param draft what Decap's form holds at the moment
 * @param slug of the entry; none for a new one
 * @returns never ends for a form that was left: the backup must not fill the next one
 */
export function draftIsOpen(draft: () => ImmutableMap, slug: string | undefined): Promise<void> {
  const isOpen = (): boolean => {
    const entry = draft();
    return slug ? entry.getIn(['entry', 'slug']) === slug : entry.getIn(['entry', 'newRecord']) === true;
  };
  return new Promise((resolve) => {
    const look = (): void => {
      if (isAt(slug) && !isOpen()) return;
      unsubscribe();
      window.removeEventListener('hashchange', look);
      if (isAt(slug)) resolve();
    };
    const unsubscribe = store.subscribe(look);
    window.addEventListener('hashchange', look);
    look();
  });
}
