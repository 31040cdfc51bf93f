/** The translated parts of addresses. Ukrainian ones use the official romanisation. */
import type { Locale, Localized } from '#locales';

/** Kinds of page that stand right below the language: `/nl/handleidingen/`. */
export const segments = {
  guides: { nl: 'handleidingen', uk: 'poradnyky' },
  cases: { nl: 'praktijk', uk: 'z-praktyky' },
  visits: { nl: 'bezoeken', uk: 'vizyty' },
  themes: { nl: 'themas', uk: 'temy' },
  glossary: { nl: 'woordenlijst', uk: 'slovnyk' },
  municipalities: { nl: 'gemeenten', uk: 'munitsypalitety' },
  match: { nl: 'welke-handleiding', uk: 'yakyi-poradnyk' },
  pilot: { nl: 'pilot', uk: 'pilot' },
  search: { nl: 'zoeken', uk: 'poshuk' },
  shelf: { nl: 'offline', uk: 'oflain-polytsia' },
  notFound: { nl: '404', uk: '404' },
} as const satisfies Record<string, Localized>;

export type SegmentName = keyof typeof segments;

/** Below a document: the page that shows both languages side by side. */
export const pairSegment = { nl: 'twee-talen', uk: 'dvoma-movamy' } as const satisfies Localized;

/** What a list can be narrowed to, one at a time: `/nl/handleidingen/onderwerp/energie/`. */
export const filterSegments = {
  theme: { nl: 'thema', uk: 'tema' },
  topic: { nl: 'onderwerp', uk: 'pidtema' },
  municipality: { nl: 'gemeente', uk: 'munitsypalitet' },
  year: { nl: 'jaar', uk: 'rik' },
} as const satisfies Record<string, Localized>;

export type FilterName = keyof typeof filterSegments;

/** Before the number of a page of a long list: `/nl/handleidingen/pagina/2/`. */
export const partSegment = { nl: 'pagina', uk: 'storinka' } as const satisfies Localized;

/** Below the pilot: the evaluation note for the board, in the one language that it is written in. */
export const boardNote = { locale: 'nl', segment: 'evaluatienotitie' } as const satisfies {
  locale: Locale;
  segment: string;
};
