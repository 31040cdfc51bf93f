/** What is on the device, and what the site has. */
import { otherLocale, type Locale } from '#locales';
import { begunSaves, copyOf, filesOf, storedFiles } from '#offline/copies.ts';
import { isShelfList, listPath, type ShelfList } from '#offline/list-file.ts';

import type { ShelfSituation } from './shelf-view.ts';

/**
 * Looks at both.
 * @throws when the browser's settings forbid storage
 */
export async function situationOf(locale: Locale): Promise<ShelfSituation> {
  const list = await fetchList(locale);
  const copy = await copyOf(locale);
  return {
    locale,
    list,
    copy,
    copied: copy ? await filesOf(copy) : [],
    stored: list ? await storedFiles(list) : [],
    begun: (await begunSaves(locale)).length > 0,
    other: await copyOf(otherLocale(locale)),
  };
}

/** The shelf as the site has it, or nothing when the site does not answer. */
async function fetchList(locale: Locale): Promise<ShelfList | undefined> {
  try {
    const list: unknown = await (await fetch(listPath(locale), { cache: 'no-cache' })).json();
    return isShelfList(list) ? list : undefined;
  } catch {
    return undefined;
  }
}
