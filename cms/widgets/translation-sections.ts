/** The sections of a translation: which follow the source, and what changed where one does not. */
import { createElement, memo } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { localeInfo } from '#locales';
import type { Locale } from '#locales';

import type { GroupValue } from '../admin/decap.ts';
import { markKeys, upToDateIn, upToDateMark } from '../format/translation-marks.ts';
import type { SavedPair, SavedSection } from '../translation/saved-pair.ts';
import { shortened, wordChanges } from '../translation/word-changes.ts';

import { note } from './translation-parts.ts';
import { panelWords, stateWords } from './translation-words.ts';

interface SectionParts {
  pair: SavedPair;
  /** Language of the translation. */
  pane: Locale;
  /** Texts that outdated sections were made from; undefined while they are looked up. */
  texts: ReadonlyMap<string, string> | undefined;
  /** Language of the interface. */
  locale: Locale;
  id: string;
  value: GroupValue | undefined;
  onMark: (key: string, text: string) => void;
}

const tags = { removed: 'del', added: 'ins', same: 'span', cut: 'span' } as const;

/** A text without its first line, which is the heading. */
function belowHeading(text: string): string {
  return text.slice(text.indexOf('\n') + 1).trimStart();
}

interface DifferenceParts {
  then: string;
  section: SavedSection;
  lang: string;
}

/** The words that went and came; the heading only where it changed. Compared once, not at every key that is typed. */
const Difference = memo(({ then, section: { text, heading }, lang }: DifferenceParts): ReactElement => {
  const hasHeading = then.startsWith(`${heading}\n`) && text.startsWith(`${heading}\n`);
  const [before, after] = hasHeading ? [belowHeading(then), belowHeading(text)] : [then, text];
  const pieces = shortened(wordChanges(before, after));
  return createElement(
    'div',
    { className: 'translation-text', lang },
    pieces.map((piece, key) => createElement(tags[piece.kind], { key }, piece.text)),
  );
});
Difference.displayName = 'Difference';

function sourceText({ text }: SavedSection, { pair, locale }: SectionParts): ReactNode {
  const { lang } = localeInfo[pair.sourceLocale];
  return createElement(
    'details',
    {},
    createElement('summary', {}, panelWords.sourceText[locale]),
    createElement('div', { className: 'translation-text', lang }, text),
  );
}

function change(section: SavedSection, parts: SectionParts): ReactNode {
  const { pair, texts, locale } = parts;
  if (!texts) return null;
  const then = texts.get(section.id);
  if (then === undefined)
    return createElement('div', {}, note(panelWords.unknownThen[locale]), sourceText(section, parts));
  return createElement(
    'details',
    { open: true },
    createElement('summary', {}, panelWords.change[locale]),
    createElement(Difference, { then, section, lang: localeInfo[pair.sourceLocale].lang }),
  );
}

/** The tick by which the translator says that a section follows the source as it is saved. */
function tick({ id }: SavedSection, { pair, locale, value, onMark, id: own }: SectionParts): ReactNode {
  const ticked = upToDateIn(value?.get(markKeys.upToDate), pair.state);
  const [name, label] = [`${own}-${id}`, `${own}-${id}-tick`];
  return createElement(
    'label',
    { className: 'translation-tick' },
    createElement('input', {
      type: 'checkbox',
      checked: ticked.includes(id),
      'aria-labelledby': `${label} ${name}`,
      onChange: (event: { target: { checked: boolean } }) => {
        const others = ticked.filter((each) => each !== id);
        onMark(markKeys.upToDate, upToDateMark(pair.state, event.target.checked ? [...others, id] : others));
      },
    }),
    createElement('span', { id: label }, panelWords.upToDate[locale]),
  );
}

function row(section: SavedSection, parts: SectionParts): ReactElement {
  const { pair, pane, locale, id } = parts;
  const { state, heading } = section;
  const lang = localeInfo[state === 'extra' ? pane : pair.sourceLocale].lang;
  return createElement(
    'li',
    { key: section.id, 'data-state': state },
    createElement(
      'p',
      { className: 'translation-heading' },
      createElement('span', { id: `${id}-${section.id}`, lang }, heading),
      createElement('span', { className: 'translation-state' }, stateWords[state][locale]),
    ),
    state === 'outdated' && change(section, parts),
    state === 'missing' && sourceText(section, parts),
    state === 'outdated' && tick(section, parts),
  );
}

/** All sections, in the order of the source. */
export function SectionList(parts: SectionParts): ReactElement {
  const { pair, locale } = parts;
  const hasOutdated = pair.sections.some(({ state }) => state === 'outdated');
  return createElement(
    'div',
    {},
    createElement(
      'ul',
      { className: 'translation-sections', 'aria-label': panelWords.sections[locale] },
      pair.sections.map((section) => row(section, parts)),
    ),
    hasOutdated ? [note(panelWords.legend[locale]), note(panelWords.upToDateHint[locale])] : null,
  );
}
