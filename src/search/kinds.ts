/** Kinds of pages that search tells apart. */
import type { Key } from '#i18n/keys.ts';

/** Ids of the kinds, which stand in addresses and outlive every rewording, in the order of the filters; with how readers call them. */
export const searchKinds = {
  guides: 'menu.guides',
  cases: 'menu.cases',
  visits: 'menu.visits',
  terms: 'menu.glossary',
  themes: 'theme.kind',
  municipalities: 'municipality.kind',
  pilot: 'menu.pilot',
  pages: 'info.kind',
} as const satisfies Record<string, Key>;

export type SearchKind = keyof typeof searchKinds;
