/** What stands in place of a form when there is no entry to fill it. */
import { createElement } from 'react';
import type { ReactElement } from 'react';

import { messageFor } from '../guard/messages.ts';
import { Refusal } from '../guard/refusal.ts';

import { shownLocale } from './interface-locale.ts';
import { localize } from '../strings/strings.ts';

const back = localize((strings) => strings.admin.words.backToList);

/** Backends name no more than the file that they did not find. */
const onlyFile = /^content\/\S+$/u;

/**
 * Says why an entry cannot be opened, and leads back.
 * @param error what the backend said: a sentence, or a path
 */
export function noEntry(collection: string, error: string): ReactElement {
  const locale = shownLocale();
  const reason = onlyFile.test(error) ? messageFor(new Refusal('not-found'), locale) : error;
  return createElement(
    'main',
    { className: 'no-entry' },
    createElement('p', null, reason),
    createElement('a', { href: `#/collections/${collection}` }, back[locale]),
  );
}
