/** The translated parts of addresses. Ukrainian ones use the official romanisation. */
import type { Localized } from '#locales';

/** Kinds of page that stand right below the language: `/nl/handleidingen/`. */
export const segments = {
  guides: { nl: 'handleidingen', uk: 'poradnyky' },
  cases: { nl: 'praktijk', uk: 'z-praktyky' },
  visits: { nl: 'bezoeken', uk: 'vizyty' },
  themes: { nl: 'themas', uk: 'temy' },
  glossary: { nl: 'woordenlijst', uk: 'slovnyk' },
  municipalities: { nl: 'gemeenten', uk: 'munitsypalitety' },
  pilot: { nl: 'pilot', uk: 'pilot' },
  search: { nl: 'zoeken', uk: 'poshuk' },
  shelf: { nl: 'offline', uk: 'oflain-polytsia' },
  notFound: { nl: '404', uk: '404' },
} as const satisfies Record<string, Localized>;

export type SegmentName = keyof typeof segments;

/** Below a document: the page that shows both languages side by side. */
export const pairSegment = { nl: 'twee-talen', uk: 'dvoma-movamy' } as const satisfies Localized;
