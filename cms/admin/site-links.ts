/** The ways from a form to the guide, and to the pages of a published document on the site. */
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { createElement } from 'react';
import type { ReactElement } from 'react';

import { defaultLocale, localeInfo, locales } from '#locales';
import type { Locale } from '#locales';

import { guideFile, guideLabels } from '../guide/guide-file.ts';

import { shownLocale } from './interface-locale.ts';
import { settingsOfPage } from './page-settings.ts';
import { localize } from '../strings/strings.ts';

/** What Decap hands to its toolbar: Immutable maps. */
interface ToolbarProps {
  collection: { get: (key: string) => unknown };
  isNewEntry?: boolean;
  /** Whether a draft stands beside a published entry. */
  isModification?: boolean;
  currentStatus?: string;
}

const words = localize((strings) => strings.admin.words.seeOnSite);

/** The address of a document's page; undefined for what has none. */
export function pageAddress(collection: string, slug: unknown, locale: Locale): string | undefined {
  const folder = settingsOfPage().pages?.[collection]?.[locale];
  return folder !== undefined && typeof slug === 'string' && /^[a-z0-9-]+$/u.test(slug)
    ? `${folder}${slug}/`
    : undefined;
}

function addressOf({ collection }: ToolbarProps, locale: Locale): string | undefined {
  const data = locale === defaultLocale ? ['data'] : ['i18n', locale, 'data'];
  const slug = store.getState().entryDraft.getIn(['entry', ...data, 'slug']);
  return pageAddress(String(collection.get('name')), slug, locale);
}

/** A link per language in which the document has a page; none while it has none. */
function siteLinks(toolbar: ToolbarProps, lang: Locale): ReactElement | undefined {
  if (toolbar.isNewEntry || (toolbar.currentStatus && !toolbar.isModification)) return undefined;
  const links = locales.flatMap((locale) => {
    const href = addressOf(toolbar, locale);
    const { lang: of, name } = localeInfo[locale];
    return href === undefined ? [] : [createElement('a', { key: locale, href, target: '_blank', lang: of }, name)];
  });
  if (links.length === 0) return undefined;
  return createElement('p', { className: 'site-links' }, words[lang], ...links);
}

/** The links to the site, and the guide, which opens beside the editor. */
export function toolbarLinks(toolbar: ToolbarProps): ReactElement {
  const locale = shownLocale();
  return createElement(
    'div',
    { className: 'toolbar-links' },
    siteLinks(toolbar, locale),
    createElement('a', { href: guideFile(locale), target: '_blank' }, guideLabels[locale]),
  );
}
