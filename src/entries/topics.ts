import type { Locale } from '#locales';
import { pathTo, type ListName } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { countOf, type ListedPair } from './pairs.ts';

/** Documents of a theme. */
export function pairsOfTheme(catalogue: Catalogue, theme: string): ListedPair[] {
  return catalogue.listed.filter(({ source }) => source.data.themes?.includes(theme));
}

/** Tells of a document of the theme whether it stands under none of the theme's topics. */
export function isBesideTopics(catalogue: Catalogue, theme: string): (pair: ListedPair) => boolean {
  const topics = new Set(topicsOfTheme(catalogue, theme).map(({ id }) => id));
  return ({ source }) => !(source.data.topics ?? []).some((topic) => topics.has(topic));
}

/** Topics of a theme, in their order. */
export function topicsOfTheme(catalogue: Catalogue, theme: string): RecordEntry<'topics'>[] {
  return [...catalogue.topics.values()].filter((topic) => topic.theme === theme).toSorted((a, b) => a.order - b.order);
}

/** Themes in their order. */
export function themesInOrder(catalogue: Catalogue): RecordEntry<'themes'>[] {
  return [...catalogue.themes.values()].toSorted((a, b) => a.order - b.order);
}

/** Every topic with its address and the number of documents of each kind. */
export function topicCounts(catalogue: Catalogue, locale: Locale) {
  const pairs = catalogue.listed;
  const count = (list: ListName, topic: string) =>
    countOf(pairs.filter(({ collection, source }) => collection === list && source.data.topics?.includes(topic)));
  return themesInOrder(catalogue)
    .flatMap(({ id, slug }) => topicsOfTheme(catalogue, id).map((topic) => ({ topic, slug })))
    .map(({ topic, slug }) => ({
      name: topic.name[locale],
      href: `${pathTo(locale, { page: 'theme', slug: slug[locale] })}#${topic.id}`,
      counts: {
        guides: count('guides', topic.id),
        cases: count('cases', topic.id),
        visits: count('visits', topic.id),
      },
    }));
}
