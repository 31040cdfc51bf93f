/** The panel of a translation: state per section, terms, and how the translation was made. */
import { createElement, useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { SavedPair } from '../translation/saved-pair.ts';
import type { Term } from '../translation/term-hints.ts';
import { termHints } from '../translation/term-hints.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

import { note } from './translation-parts.ts';
import type { GroupParts } from './translation-parts.ts';
import { SectionList } from './translation-sections.ts';
import { TermList } from './translation-terms.ts';
import { panelWords } from './translation-words.ts';

type PanelParts = GroupParts & { pair: SavedPair };

/** The glossary; empty until it is read, and when it cannot be read. */
function useTerms(desk: TranslationDesk): readonly Term[] {
  const [terms, setTerms] = useState<readonly Term[]>([]);
  useEffect(() => {
    desk.terms().then(setTerms, () => undefined);
  }, [desk]);
  return terms;
}

/** Texts that outdated sections were made from; undefined while they are looked up. */
function useTextsThen(desk: TranslationDesk, pair: SavedPair): ReadonlyMap<string, string> | undefined {
  const [texts, setTexts] = useState<{ of: SavedPair; found: ReadonlyMap<string, string> }>();
  useEffect(() => {
    let isOpen = true;
    const show = (found: ReadonlyMap<string, string>): void => {
      if (isOpen) setTexts({ of: pair, found });
    };
    desk.textsThen(pair).then(show, () => {
      show(new Map());
    });
    return () => {
      isOpen = false;
    };
  }, [desk, pair]);
  return texts?.of === pair ? texts.found : undefined;
}

/** What the editor must know of how the translation was made. */
function methodNote({ value, locale }: PanelParts): ReactNode {
  switch (value?.get('method')) {
    case 'machine':
      return note(panelWords.machine[locale], 'translation-warning');
    case 'machine-reviewed':
      return value.get('reviewedBy') && value.get('reviewedOn')
        ? null
        : note(panelWords.reviewer[locale], 'translation-warning');
    default:
      return null;
  }
}

/** The panel in the pane of the translation. */
export function TranslationPanel(parts: PanelParts): ReactElement {
  const { desk, pair, pane, locale, value, onMark, fields, id = 'translation' } = parts;
  const terms = useTerms(desk);
  const texts = useTextsThen(desk, pair);
  // The panel is drawn at every key that is typed, and the hints look for each term in the whole text.
  const hints = useMemo(
    () => termHints(terms, { from: pair.sourceLocale, to: pane, ...pair.words }),
    [terms, pair, pane],
  );
  const isCurrent = pair.sections.every(({ state }) => state === 'current');
  return createElement(
    'div',
    {},
    isCurrent ? note(panelWords.allCurrent[locale], 'translation-lead') : null,
    createElement(SectionList, { pair, pane, texts, locale, id, value, onMark }),
    note(panelWords.compared[locale]),
    createElement(TermList, { locale, from: pair.sourceLocale, to: pane, hints }),
    methodNote(parts),
    fields,
  );
}
