/** What readers get to see of an entry, by what was typed: told apart from what the portal itself makes of it. */
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { isRawData } from '#model/entry-file.ts';
import { statusOn } from '#model/visibility.ts';

import type { MadeEntry } from './made-entries.ts';

export interface ShownFault {
  number: number;
  fault: string;
}

/** `title`: withdrawn, of which the page must say no more than its title; `unsure`: it depends on the places that it names. */
export type Visibility = 'shown' | 'title' | 'hidden' | 'unsure';

/** What readers get to see of an entry in a language on a day. */
export function visibilityOf({ collection, forms }: MadeEntry, locale: Locale, today: string): Visibility {
  if (!isDocumentName(collection)) return 'shown';
  const { status, sensitivity, release } = forms[locale];
  if (status === 'draft' || status === 'review') return 'hidden';
  const notBefore = isRawData(release) ? release['notBefore'] : undefined;
  if (typeof notBefore === 'string' && notBefore > today) return 'hidden';
  const { level, until } = isRawData(sensitivity) ? sensitivity : {};
  if (level === 'delayed') return typeof until === 'string' && until <= today ? 'shown' : 'hidden';
  if (level === 'place-withheld') return 'unsure';
  return statusOn(forms[locale], today) === 'withdrawn' ? 'title' : 'shown';
}
