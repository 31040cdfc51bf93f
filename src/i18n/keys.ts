/**
 * Every text of the interface, with where it stands and what it must do. A key without a text in a
 * language does not compile; neither does a text without a key.
 */
import type { documentKeys } from './keys/document-keys.ts';
import type { pageKeys } from './keys/page-keys.ts';
import type { pilotKeys } from './keys/pilot-keys.ts';
import type { pluralKeys } from './keys/plural-keys.ts';
import type { searchKeys } from './keys/search-keys.ts';
import type { shelfKeys } from './keys/shelf-keys.ts';
import type { siteKeys } from './keys/site-keys.ts';
import type { sourceKeys } from './keys/source-keys.ts';

type Keys = typeof siteKeys &
  typeof documentKeys &
  typeof pageKeys &
  typeof pilotKeys &
  typeof searchKeys &
  typeof shelfKeys &
  typeof sourceKeys;

export type Key = keyof Keys;
export type PluralKey = keyof typeof pluralKeys;

/** Plural forms by CLDR category: Dutch has one and other, Ukrainian one, few, many and other. */
export type PluralForms = { other: string } & Partial<Record<'one' | 'few' | 'many', string>>;

export type Strings = Record<Key, string> & Record<PluralKey, PluralForms>;
