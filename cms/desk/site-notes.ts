/** What the desk says of the site as a whole. */
import { createElement as h } from 'react';
import type { ReactElement } from 'react';

import type { Locale } from '#locales';
import { issueSentence } from '#model/issues/issue-sentence.ts';

import type { PublicationReport } from '../publication/publication-state.ts';

import { pageWords } from './desk-words.ts';
import { adviceNotes } from './site-advice.ts';
import type { AdviceNote } from './site-advice.ts';

interface NotesProps {
  report: PublicationReport | undefined;
  locale: Locale;
}

type Item = string | ReactElement;

function list(items: readonly Item[], lang?: string): ReactElement {
  return h('ul', { lang }, ...items.map((item) => h('li', {}, item)));
}

function note(words: string, items: readonly Item[]): ReactElement[] {
  if (items.length === 0) return [];
  return [h('section', { className: 'desk-note', role: 'note' }, h('p', {}, words), list(items))];
}

function adviceItem({ words, count, lines }: AdviceNote): ReactElement {
  return h('div', {}, words, ' ', h('span', { className: 'desk-count' }, `(${count})`), list(lines, 'en'));
}

/** That the site cannot be renewed, files that are no texts, and remarks for a developer; nothing when all is well. */
export function SiteNotes({ report, locale }: NotesProps): ReactElement {
  const { broken = [], held = [], advice = [] } = report ?? {};
  const stray = held.flatMap(({ collection, id, faults }) => {
    if (collection !== undefined) return [];
    return faults.length > 0 ? faults.map((fault) => issueSentence(fault, locale)) : [id];
  });
  const told = broken.filter((line) => line.trim() !== '');
  return h(
    'div',
    {},
    ...note(pageWords.broken[locale], told),
    ...note(pageWords.strayFiles[locale], stray),
    ...note(pageWords.advice[locale], adviceNotes(advice, locale).map(adviceItem)),
  );
}
