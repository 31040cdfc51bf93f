/** The preview of a document: its title, summary and text in the site's own styles. */
import { createElement } from 'react';
import type { ReactElement } from 'react';

import { defaultLocale } from '#locales';

import type { PreviewTemplateProps } from '../admin/decap.ts';

import { previewText } from './preview-text.ts';

function textOf(entry: PreviewTemplateProps['entry'], key: string): string {
  const value = entry.getIn(['data', key]);
  return typeof value === 'string' ? value : '';
}

/** Decap's preview template for documents. */
export function DocumentPreview({
  entry,
  locale = defaultLocale,
  getAsset,
  document,
}: PreviewTemplateProps): ReactElement {
  document.documentElement.lang = locale;
  return createElement(
    'main',
    { lang: locale },
    createElement('h1', {}, textOf(entry, 'title')),
    createElement('p', { className: 'kb-lead' }, textOf(entry, 'summary')),
    previewText(textOf(entry, 'body'), (path) => String(getAsset(path))),
  );
}
