/** The ways from the form of a published document to its pages on the site. */
import { createElement } from 'react';
import type { ReactElement } from 'react';

import { defaultLocale, isLocale, localeInfo, locales } from '#locales';
import type { Locale } from '#locales';

import { settingsOfPage } from './page-settings.ts';

/** What Decap hands to its toolbar: Immutable maps. */
interface ToolbarProps {
  collection: { get: (key: string) => unknown };
  entry: { getIn: (path: readonly string[]) => unknown };
  isNewEntry?: boolean;
  /** Whether a draft stands beside a published entry. */
  isModification?: boolean;
  currentStatus?: string;
}

const words = { nl: 'Op de site:', uk: 'На сайті:' } as const satisfies Record<Locale, string>;

function addressOf({ collection, entry }: ToolbarProps, locale: Locale): string | undefined {
  const folder = settingsOfPage().pages?.[String(collection.get('name'))]?.[locale];
  const data = locale === defaultLocale ? ['data'] : ['i18n', locale, 'data'];
  const slug = entry.getIn([...data, 'slug']);
  return folder !== undefined && typeof slug === 'string' && /^[a-z0-9-]+$/u.test(slug)
    ? `${folder}${slug}/`
    : undefined;
}

/** A link per language in which the document has a page; undefined while it has none. */
export function siteLinks(toolbar: ToolbarProps): ReactElement | undefined {
  if (toolbar.isNewEntry || (toolbar.currentStatus && !toolbar.isModification)) return undefined;
  const { lang } = document.documentElement;
  const links = locales.flatMap((locale) => {
    const href = addressOf(toolbar, locale);
    const { lang: of, name } = localeInfo[locale];
    return href === undefined ? [] : [createElement('a', { key: locale, href, target: '_blank', lang: of }, name)];
  });
  if (links.length === 0) return undefined;
  return createElement('p', { className: 'site-links' }, words[isLocale(lang) ? lang : defaultLocale], ...links);
}
