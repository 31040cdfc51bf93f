/** What the desk says of the site as a whole. */
import { createElement as h } from 'react';
import type { ReactElement } from 'react';

import type { Locale } from '#locales';

import type { PublicationReport } from '../publication/publication-state.ts';

import { pageWords } from './desk-words.ts';

interface NotesProps {
  report: PublicationReport | undefined;
  locale: Locale;
}

function note(words: string, lines: readonly string[]): ReactElement[] {
  if (lines.length === 0) return [];
  const list = h('ul', {}, ...lines.map((line) => h('li', {}, line)));
  return [h('section', { className: 'desk-note', role: 'note' }, h('p', {}, words), list)];
}

/** That the site cannot be renewed, files that are no texts, and remarks for a developer; nothing when all is well. */
export function SiteNotes({ report, locale }: NotesProps): ReactElement {
  const { broken = [], held = [], advice = [] } = report ?? {};
  const stray = held.flatMap(({ collection, id }) => (collection === undefined ? [id] : []));
  const told = broken.filter((line) => line.trim() !== '');
  return h(
    'div',
    {},
    ...note(pageWords.broken[locale], told),
    ...note(pageWords.strayFiles[locale], stray),
    ...note(pageWords.advice[locale], advice),
  );
}
