/** What the search index knows of a page besides its text. */
import { sortBy } from '#i18n/format.ts';
import { createTranslator } from '#i18n/translator.ts';
import { perLocale, type Locale, type Localized } from '#locales';
import { quotedWordsIn } from '#model/writing/quoted-words.ts';
import type { FilterName, FilterValues } from '#search/facets-format.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { recordsOf } from './lookups.ts';
import type { ListedPair } from './pairs.ts';

/** Kinds of pages that are no documents, as their pages name them. */
const otherKinds = ['menu.glossary', 'theme.kind', 'municipality.kind', 'menu.pilot', 'info.kind'] as const;

const kindLabels = { guides: 'menu.guides', cases: 'menu.cases', visits: 'menu.visits' } as const;

/** Values of a document for each filter of the search page. */
export function searchMetaOf(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  const t = createTranslator(locale);
  const { data } = pair.source;
  const topics = recordsOf(catalogue.topics, data.topics);
  const themes = recordsOf(catalogue.themes, [...new Set(topics.map(({ theme }) => theme))]);
  return {
    kind: [t(kindLabels[pair.collection])],
    theme: themes.map(({ name }) => name[locale]),
    topic: topics.map(({ name }) => name[locale]),
    municipality: recordsOf(catalogue.municipalities, data.municipalities).map(({ name }) => name[locale]),
    year: [data.updated.slice(0, 4)],
  } satisfies FilterValues;
}

/** Every value that some page of the index has, for the filters of the search page. */
export function searchFilterValues(catalogue: Catalogue, locale: Locale): FilterValues {
  const t = createTranslator(locale);
  const metas = catalogue.listed
    .filter((pair) => pair.versions[locale] && pair.source.data.status !== 'withdrawn')
    .map((pair) => searchMetaOf(catalogue, pair, locale));
  const values = (name: FilterName) => [...new Set(metas.flatMap((meta) => meta[name]))];
  const sorted = (name: FilterName) => sortBy(locale, values(name), (value) => value);
  return {
    kind: [...values('kind'), ...otherKinds.map((key) => t(key))],
    theme: sorted('theme'),
    topic: sorted('topic'),
    municipality: sorted('municipality'),
    year: values('year').toSorted().toReversed(),
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
