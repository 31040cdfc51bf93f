/** The desk among the pages of Decap. */
import { createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { shownLocale } from '../../admin/interface-locale.ts';
import { today } from '../../admin/today.ts';
import { DeskPage } from '../../desk/desk-page.ts';
import type { DeskSource } from '../../desk/desk-rows.ts';
import { pageWords } from '../../desk/desk-words.ts';

/** Name of the desk in the menu. */
export function deskLabel(): string {
  return pageWords.link[shownLocale()];
}

/** The desk, from the backend that `register-backend.ts` made. */
export function deskPage(source: DeskSource, sidebar: ReactNode): ReactElement {
  return createElement(DeskPage, { source, sidebar, locale: shownLocale(), today });
}
