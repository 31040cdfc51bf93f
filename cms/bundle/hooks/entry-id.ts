/** The id of a new entry, for Decap. */
import { locales, perLocale } from '#locales';

import { announceRefusal } from '../../admin/notices.ts';
import { entryIdFor } from '../../guard/entry-id.ts';
import { plain } from '../immutable-map.ts';
import type { ImmutableMap } from '../immutable-map.ts';

/**
 * The id for a new entry, from what was typed.
 * @throws EditorMessage when no id can be made of it, which the editor is told
 */
export function entryIdOf(collection: ImmutableMap, entry: ImmutableMap): string {
  const [first, ...others] = locales;
  const data = plain(entry.getIn(['data']));
  const inOther = Object.fromEntries(
    others.map((locale) => [locale, plain(entry.getIn(['i18n', locale, 'data'])) ?? data]),
  );
  try {
    return entryIdFor(
      String(collection.get('name')),
      perLocale((locale) => (locale === first ? data : inOther[locale])),
    );
  } catch (error) {
    throw announceRefusal(error);
  }
}
