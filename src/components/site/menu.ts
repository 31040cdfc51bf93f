import type { Key } from '#i18n/keys.ts';
import type { Target } from '#routing/paths.ts';

/** Parts of the portal that the menu names. */
export type MenuName = 'guides' | 'cases' | 'visits' | 'glossary' | 'pilot' | 'search';

/** The main menu, in the order of the page top and bottom. */
export const menu = [
  { name: 'guides', label: 'menu.guides', target: { page: 'list', list: 'guides' } },
  { name: 'cases', label: 'menu.cases', target: { page: 'list', list: 'cases' } },
  { name: 'visits', label: 'menu.visits', target: { page: 'list', list: 'visits' } },
  { name: 'glossary', label: 'menu.glossary', target: { page: 'glossary' } },
  { name: 'pilot', label: 'menu.pilot', target: { page: 'pilot' } },
  { name: 'search', label: 'menu.search', target: { page: 'search' } },
] as const satisfies readonly { name: MenuName; label: Key; target: Target }[];
