/** Keys the pages of a site one by one, and keeps what the lexicon needs. */
import { localeInfo, perLocale, type Locale, type Localized } from '#locales';

import type { LexiconEntry } from '../analysis/lexicon-format.ts';
import { loadDutchWords } from './dutch-words.ts';
import { createGlossaries, type GlossaryTerm } from './glossary.ts';
import { keyText } from './keyed-text.ts';
import { createKeyers } from './keyer.ts';
import { foreignEntries, lexiconEntries, StemCounts } from './lexicon.ts';
import { searchCopy } from './search-copy.ts';

export interface SiteLexicon {
  own: LexiconEntry[];
  /** Stems of the other language that terms bring along. */
  foreign: LexiconEntry[];
}

export interface SiteKeyer {
  /** The copy of a page for the search engine; nothing for a page that is not searched. */
  copyOf: (locale: Locale, html: string) => string | undefined;
  /** What the copies so far have. */
  lexicons: () => Localized<SiteLexicon>;
}

/** @param terms of the glossary: texts that use them are found in the other language too */
export function createSiteKeyer(terms: readonly GlossaryTerm[]): SiteKeyer {
  const keyers = createKeyers(loadDutchWords());
  const glossaries = createGlossaries(terms, keyers);
  const counts = perLocale(() => ({ own: new StemCounts(), foreign: new StemCounts() }));
  return {
    copyOf(locale, html) {
      const met = { own: new Set<string>(), foreign: new Set<string>() };
      const count = (stem: string, isForeign: boolean) => met[isForeign ? 'foreign' : 'own'].add(stem);
      const keys = { keyer: keyers[locale], glossary: glossaries[locale], count };
      const copy = searchCopy(html, localeInfo[locale].lang, (text) => keyText(text, keys));
      counts[locale].own.addPage(met.own);
      counts[locale].foreign.addPage(met.foreign);
      return copy;
    },
    lexicons: () =>
      perLocale((locale) => ({
        own: lexiconEntries(keyers[locale].known, counts[locale].own),
        foreign: foreignEntries(counts[locale].foreign),
      })),
  };
}
