/** Whether the two panes of a form scroll together. */

/** Where Decap keeps the choice (`SCROLL_SYNC_ENABLED` in its EditorInterface). */
const choice = 'cms.scroll-sync-enabled';

/** With scrolling together, the wheel does nothing over the second language: who wants it turns it on. */
export function panesScrollAlone(): void {
  if (localStorage.getItem(choice) === null) localStorage.setItem(choice, 'false');
}
