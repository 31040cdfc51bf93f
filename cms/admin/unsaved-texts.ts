/** The backups that Decap keeps in the browser of what is typed and not saved. */
import { localForage } from 'decap-cms-lib-util';

import type { UnsavedTexts } from '../guard/backend-types.ts';

import { shownLocale } from './interface-locale.ts';
import { localize } from '../strings/strings.ts';

const question = localize((strings) => strings.admin.words.unsavedQuestion);

/** A backup is written a second after the last key (`cms/bundle/patches/backup-while-typing.patch`), and takes a moment. */
const untilWritten = 1500;

async function backups(): Promise<string[]> {
  return (await localForage.keys()).filter((key) => key === 'backup' || key.startsWith('backup.'));
}

/** Waits only where somebody may have typed. */
async function pause(): Promise<void> {
  if (!/\/(?:entries\/|new)/u.test(location.hash)) return;
  await new Promise((resolve) => setTimeout(resolve, untilWritten));
}

export const unsavedTexts: UnsavedTexts = {
  areThere: async () => {
    await pause();
    return (await backups()).length > 0;
  },
  mayGo: () => confirm(question[shownLocale()]),
  clear: async () => {
    for (const key of await backups()) await localForage.removeItem(key);
  },
};
