/** What the editor has put away in the browser of text that is not saved. */
import type { Page } from '@playwright/test';

import { expect } from './editor-desk.ts';

/** All that Decap has put away in the browser, as text. */
function backups(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => {
          resolve(opening.result);
        };
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        found.push(
          await new Promise((resolve) => {
            reading.onsuccess = () => {
              resolve(reading.result);
            };
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** Waits until Decap has put its copy of unsaved texts away. */
export async function backedUp(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) await expect.poll(() => backups(page)).toContain(text);
}

/** Waits until Decap has thrown its copy of a text away. */
export async function thrownAway(page: Page, text: string): Promise<void> {
  await expect.poll(() => backups(page)).not.toContain(text);
}
