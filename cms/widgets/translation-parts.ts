/** What the parts of the group `translation` share. */
import { createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { Locale } from '#locales';

import type { GroupValue } from '../admin/decap.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

export interface GroupParts {
  desk: TranslationDesk;
  /** Language of the interface. */
  locale: Locale;
  /** Language of the pane. */
  pane: Locale;
  id: string | undefined;
  label: string;
  value: GroupValue | undefined;
  onMark: (key: string, text: string) => void;
  /** The fields of the group. */
  fields: ReactNode;
}

/** A note of one paragraph. */
export function note(text: string, className = 'translation-note'): ReactElement {
  return createElement('p', { className, key: text }, text);
}
