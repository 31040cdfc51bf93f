/** What the search index knows of a page besides its text. */
import { sortBy } from '#i18n/format.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';

import type { Catalogue } from './catalogue.ts';
import type { ListedPair } from './pairs.ts';
import { recordsOf, topicNames } from './lookups.ts';

const kindLabels = { guides: 'menu.guides', cases: 'menu.cases', visits: 'menu.visits' } as const;

/** Values of a document for each filter of the search page. */
export function searchMetaOf(catalogue: Catalogue, pair: ListedPair, locale: Locale) {
  const t = createTranslator(locale);
  const { data } = pair.source;
  const places = recordsOf(catalogue.municipalities, data.municipalities);
  return {
    kind: [t(kindLabels[pair.collection])],
    theme: topicNames(catalogue, pair, locale),
    municipality: places.map(({ name }) => name[locale]),
    year: [data.updated.slice(0, 4)],
  };
}

/** Every value that some page of the index has, for the filters of the search page. */
export function searchFilterValues(catalogue: Catalogue, locale: Locale) {
  const t = createTranslator(locale);
  const metas = catalogue.listed
    .filter((pair) => pair.versions[locale])
    .map((pair) => searchMetaOf(catalogue, pair, locale));
  const values = (name: keyof (typeof metas)[number]) => [...new Set(metas.flatMap((meta) => meta[name]))];
  const sorted = (name: keyof (typeof metas)[number]) => sortBy(locale, values(name), (value) => value);
  return {
    kind: [...values('kind'), t('menu.glossary'), t('info.kind')],
    theme: sorted('theme'),
    municipality: sorted('municipality'),
    year: values('year').toSorted().toReversed(),
  };
}
