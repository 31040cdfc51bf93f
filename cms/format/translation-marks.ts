/**
 * What an editor declares about a translation for the next save only. It travels in the form's group
 * `translation` and never reaches Git. A mark names the state of the entry that it was made on: after
 * the save the state is another, and the mark counts no more.
 */

/** Keys inside the group: in the form of the translation, and in the form of the source. */
export const markKeys = { upToDate: '_upToDate', minor: '_minor' } as const;

/** The mark that declares sections up to date; empty for none. */
export function upToDateMark(state: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : [state, ...ids].join(' ');
}

/** Ids of the sections that a mark declares up to date; none for a mark on another state. */
export function upToDateIn(mark: unknown, state: string): string[] {
  if (typeof mark !== 'string') return [];
  const [of, ...ids] = mark.split(' ');
  return of === state ? ids : [];
}

/** Whether a mark declares this save of the source a minor change. */
export function isMinorMark(mark: unknown, state: string): boolean {
  return mark === state;
}
