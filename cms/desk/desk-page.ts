/** The desk as a page of the editor. */
import { createElement as h, useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';

import type { PublicationReport } from '../publication/publication-state.ts';

import { rowKinds } from './desk-row.ts';
import type { DeskRow, RowKind } from './desk-row.ts';
import { deskRows } from './desk-rows.ts';
import type { DeskSource } from './desk-rows.ts';
import { kindHeadings, kindRemedies, pageWords } from './desk-words.ts';
import { SiteNotes } from './site-notes.ts';
import { UnusedPictures } from './unused-pictures.ts';
import { factsOf, showAllWords, wordsIn } from './row-words.ts';
import type { Piece } from './row-words.ts';

interface DeskProps {
  source: DeskSource;
  /** Language of the interface. */
  locale: Locale;
  /** ISO day. */
  today: () => string;
  /** The way to the lists. */
  sidebar: ReactNode;
}

interface Content {
  rows: readonly DeskRow[];
  report: PublicationReport | undefined;
  pictures: readonly string[];
}

type State = 'loading' | 'failed' | Content;

/** While something is on its way to the site, or the site is being checked, the list is made anew so often, in milliseconds. */
const underwayPause = 5000;

/** Rows of a kind that are shown at once. */
const shownAtOnce = 20;

function piece({ text, lang }: Piece, key: number): ReactNode {
  return lang === undefined ? text : h('span', { key, lang: localeInfo[lang].lang }, text);
}

function rowItem(row: DeskRow, locale: Locale): ReactElement {
  const { kind, collection, id } = row;
  const title = wordsIn(row.title, locale);
  const known = title.text === '' ? { text: id } : title;
  const facts = factsOf(row, locale);
  return h(
    'li',
    { key: [kind, collection, id, row.locale ?? '', JSON.stringify(row.names ?? [])].join('/') },
    h('a', { href: `#/collections/${collection}/entries/${id}` }, piece(known, 0)),
    h('ul', { className: 'desk-facts' }, ...facts.map((pieces) => h('li', {}, ...pieces.map(piece)))),
  );
}

function Kind({ kind, rows, locale }: { kind: RowKind; rows: readonly DeskRow[]; locale: Locale }): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, shownAtOnce);
  const heading = kindHeadings[kind];
  const remedy = kindRemedies[kind];
  return h(
    'section',
    { className: 'desk-kind', 'data-kind': kind, 'aria-labelledby': `desk-${kind}` },
    h('h2', { id: `desk-${kind}` }, heading[locale], ' ', h('span', { className: 'desk-count' }, `(${rows.length})`)),
    h('p', {}, remedy[locale]),
    h('ul', { className: 'desk-rows' }, ...shown.map((row) => rowItem(row, locale))),
    shown.length === rows.length
      ? null
      : h('button', { type: 'button', onClick: () => setWhole(true) }, showAllWords(rows.length, locale)),
  );
}

function filterBar(chosen: Locale | undefined, choose: (of: Locale | undefined) => void, locale: Locale): ReactElement {
  const options = [undefined, ...locales];
  return h(
    'div',
    { className: 'desk-filter', role: 'group', 'aria-label': pageWords.filter[locale] },
    ...options.map((of) =>
      h(
        'button',
        {
          key: of ?? '',
          type: 'button',
          'aria-pressed': of === chosen,
          onClick: () => choose(of),
          ...(of && { lang: localeInfo[of].lang }),
        },
        of === undefined ? pageWords.all[locale] : localeInfo[of].name,
      ),
    ),
  );
}

function Rows({ rows, locale }: { rows: readonly DeskRow[]; locale: Locale }): ReactElement {
  const [chosen, choose] = useState<Locale | undefined>(undefined);
  if (rows.length === 0) return h('p', { role: 'status', className: 'desk-empty' }, pageWords.empty[locale]);
  const wanted = rows.filter((row) => chosen === undefined || row.locale === undefined || row.locale === chosen);
  const kinds = rowKinds.flatMap((kind) => {
    const own = wanted.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [h(Kind, { key: kind, kind, rows: own, locale })];
  });
  return h(
    'div',
    {},
    filterBar(chosen, choose, locale),
    h('p', { role: 'status' }, kinds.length === 0 ? pageWords.emptyFilter[locale] : pageWords.order[locale]),
    ...kinds,
  );
}

interface ContentProps {
  state: State;
  retry: () => void;
  /** Looks again, with the list as it stands meanwhile. */
  look: () => void;
  source: DeskSource;
  locale: Locale;
}

function content({ state, retry, look, source, locale }: ContentProps): ReactElement {
  if (state === 'loading') return h('p', { role: 'status' }, pageWords.loading[locale]);
  if (state !== 'failed') {
    const { rows, report, pictures } = state;
    const remove = (paths: readonly string[]): Promise<unknown> => source.removePictures(paths);
    return h(
      'div',
      {},
      h(SiteNotes, { report, locale }),
      h(Rows, { rows, locale }),
      h(UnusedPictures, { pictures, locale, remove, done: look }),
    );
  }
  return h(
    'div',
    { role: 'alert' },
    h('p', {}, pageWords.failed[locale]),
    h('button', { type: 'button', onClick: retry }, pageWords.again[locale]),
  );
}

/** Lists what there is to do; looks again whenever the page or the window comes into view. */
export function DeskPage({ source, locale, today, sidebar }: DeskProps): ReactElement {
  const [state, setState] = useState<State>('loading');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const show = (next: State): void => {
      if (!isLeft) setState(next);
    };
    source
      .deskMaterial()
      .then((material) => {
        const { report, unusedPictures: pictures = [] } = material;
        return { rows: deskRows(material, today()), report, pictures };
      })
      .then(show, () => show('failed'));
    return () => {
      isLeft = true;
    };
  }, [source, today, round]);
  const isUnderway =
    typeof state === 'object' &&
    (state.report?.isBeingChecked === true || state.rows.some(({ kind }) => kind === 'publishing'));
  useEffect(() => {
    if (!isUnderway) return undefined;
    const timer = setInterval(() => setRound((before) => before + 1), underwayPause);
    return () => clearInterval(timer);
  }, [isUnderway]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') setRound((before) => before + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const look = (): void => setRound((before) => before + 1);
  const retry = (): void => {
    setState('loading');
    look();
  };
  return h(
    'div',
    { className: 'desk-frame' },
    sidebar,
    h(
      'main',
      { className: 'desk' },
      h('h1', {}, pageWords.heading[locale]),
      content({ state, retry, look, source, locale }),
    ),
  );
}
