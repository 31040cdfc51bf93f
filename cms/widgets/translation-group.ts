/** What the group `translation` shows: in the original a tick, in the translation the panel. */
import { createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { isLocale, localeInfo } from '#locales';

import { isMinorMark, markKeys } from '../format/translation-marks.ts';
import type { SavedPair } from '../translation/saved-pair.ts';

import { TranslationPanel } from './translation-panel.ts';
import { note } from './translation-parts.ts';
import type { GroupParts } from './translation-parts.ts';
import { panelWords } from './translation-words.ts';
import { useDraftValue, useSavedPair } from './use-saved-pair.ts';

/** The original: whether its change leaves the translation as it is. */
function original({ locale, value, onMark, id }: GroupParts, pair: SavedPair | undefined): ReactNode {
  if (!pair?.hasTranslation) return note(panelWords.original[locale]);
  const hint = `${id ?? 'translation'}-hint`;
  return createElement(
    'div',
    {},
    note(panelWords.original[locale]),
    createElement(
      'label',
      { className: 'translation-tick' },
      createElement('input', {
        type: 'checkbox',
        checked: isMinorMark(value?.get(markKeys.minor), pair.state),
        'aria-describedby': hint,
        onChange: (event: { target: { checked: boolean } }) => {
          onMark(markKeys.minor, event.target.checked ? pair.state : '');
        },
      }),
      panelWords.minor[locale],
    ),
    createElement('p', { className: 'translation-note', id: hint }, panelWords.minorHint[locale]),
  );
}

function translation(parts: GroupParts, saved: ReturnType<typeof useSavedPair>): ReactNode {
  const { locale, pane, fields } = parts;
  const { pair } = saved;
  if (saved.isReading && !pair) return fields;
  if (saved.hasFailed) return [note(panelWords.failed[locale]), fields];
  if (!pair) return [note(panelWords.saveFirst[locale]), fields];
  if (pair.sourceLocale === pane) return [note(panelWords.turned[locale]), fields];
  return createElement(TranslationPanel, { ...parts, pair });
}

/** The group in one pane. */
export function TranslationGroup(parts: GroupParts): ReactElement {
  const { desk, locale, pane, id, label } = parts;
  const saved = useSavedPair(desk);
  const typed = useDraftValue(['entry', 'data', 'sourceLocale']);
  const isAlone = saved.pair?.hasTranslation === false;
  const source = isAlone || !isLocale(typed) ? saved.pair?.sourceLocale : typed;
  const content = source === pane ? original(parts, saved.pair) : translation(parts, saved);
  return createElement(
    'div',
    { id, className: 'translation', role: 'group', 'aria-label': label, lang: localeInfo[locale].lang },
    ...[content].flat(),
  );
}
