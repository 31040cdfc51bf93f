/** What the search index knows of a page besides its text. */
import { sortBy } from '#i18n/format.ts';
import { createTranslator } from '#i18n/translator.ts';
import { perLocale, type Locale, type Localized } from '#locales';
import { quotedWordsIn } from '#model/writing/quoted-words.ts';
import type { ListName } from '#routing/paths.ts';
import type { FilterName } from '#routing/segments.ts';
import type { FilterName as SearchFilter } from '#search/facets-format.ts';
import { searchKinds, type SearchKind } from '#search/kinds.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { filterIdsOf, selectionName } from './lists.ts';
import type { ListedPair } from './pairs.ts';

/** What a reader can choose in a filter. */
export interface FilterChoice {
  id: string;
  /** As readers of the language know it. */
  name: string;
}

/** Documents that the index of a language has; a withdrawn one is not searched. */
function searchedPairs({ listed }: Catalogue, locale: Locale): ListedPair[] {
  return listed.filter(({ versions, source }) => versions[locale] && source.data.status !== 'withdrawn');
}

/** Kinds of which the index of a language has a page. */
function usedKinds(catalogue: Catalogue, locale: Locale): Set<SearchKind> {
  const pages = catalogue.pages.filter(
    ({ versions, source }) => versions[locale] && source.data.status !== 'withdrawn',
  );
  const sizes: Record<Exclude<SearchKind, ListName>, number> = {
    terms: catalogue.terms.size,
    themes: catalogue.themes.size,
    municipalities: catalogue.municipalities.size,
    // The page of the pilot and the one that finds a guide are always there.
    pilot: 1,
    pages: pages.length,
  };
  const others = Object.entries(sizes).flatMap(([kind, size]) => (size > 0 ? [kind as SearchKind] : []));
  return new Set([...searchedPairs(catalogue, locale).map(({ collection }) => collection), 'guides', ...others]);
}

/** What the filters of the search page offer: only what leaves a page, whatever is searched for. */
export function searchFilterChoices(catalogue: Catalogue, locale: Locale): Record<SearchFilter, FilterChoice[]> {
  const t = createTranslator(locale);
  const own = searchedPairs(catalogue, locale).map(({ source }) => filterIdsOf(source.data));
  const choices = (by: FilterName) => {
    const ids = [...new Set(own.flatMap((each) => each[by]))];
    const named = ids.map((id) => ({ id, name: selectionName(catalogue, { by, id }, locale) }));
    return sortBy(locale, named, ({ name }) => name);
  };
  const used = usedKinds(catalogue, locale);
  const kinds = Object.entries(searchKinds) as [SearchKind, (typeof searchKinds)[SearchKind]][];
  return {
    kind: kinds.filter(([id]) => used.has(id)).map(([id, key]) => ({ id, name: t(key) })),
    theme: choices('theme'),
    topic: choices('topic'),
    municipality: choices('municipality'),
    year: choices('year').toReversed(),
  };
}

type TermEntry = RecordEntry<'terms'>;

/** Words by which a term is found besides its own: other names of it, and words that the glossary advises against. */
export function searchWordsOf(catalogue: Catalogue, term: TermEntry): { names: string[]; avoid: string[] } {
  const variants = term.variants ?? [];
  const warned = Object.values(term.beware ?? {}).flatMap(quotedWordsIn);
  // «ВПО» is the wrong word for some, and the right one for a term of its own.
  const others = new Set(
    [...catalogue.terms.values()].filter(({ id }) => id !== term.id).flatMap((other) => namesOf(other).map(lowered)),
  );
  return {
    names: variants.filter(({ searchOnly }) => searchOnly !== true).map(({ text }) => text),
    avoid: [
      ...variants.filter(({ searchOnly }) => searchOnly === true).map(({ text }) => text),
      ...warned.filter((word) => !others.has(lowered(word))),
    ],
  };
}

function namesOf({ word, variants = [] }: TermEntry): string[] {
  return [...Object.values(word), ...variants.map(({ text }) => text)];
}

function lowered(text: string): string {
  return text.toLowerCase();
}

/** The names of every term in each language: pages that use a term are found by its name in the other language. */
export function searchTermsOf(catalogue: Catalogue): Localized<string[]>[] {
  return [...catalogue.terms.values()].map(({ word, variants }) =>
    perLocale((locale) => [
      word[locale],
      ...(variants ?? []).filter(({ language }) => language === locale).map(({ text }) => text),
    ]),
  );
}
