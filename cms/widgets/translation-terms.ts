/** The glossary's words for the terms of a text. */
import { createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { localeInfo } from '#locales';
import type { Locale } from '#locales';
import { terms as termModel } from '#model/collections/terms.ts';
import { labelOf } from '#model/fields.ts';

import type { TermHint } from '../translation/term-hints.ts';

import { note } from './translation-parts.ts';
import { panelWords } from './translation-words.ts';

interface TermParts {
  /** Language of the interface. */
  locale: Locale;
  from: Locale;
  to: Locale;
  hints: readonly TermHint[];
}

const { equivalence } = termModel.fields;
const degrees = new Map(Object.entries(equivalence.options));

function word(text: string, locale: Locale, className: string): ReactElement {
  return createElement('span', { lang: localeInfo[locale].lang, className }, text);
}

/** What not to say; with the words of the translation that are so. */
function warning({ term, avoided }: TermHint, { locale, to }: TermParts): ReactNode {
  const { lang } = localeInfo[to];
  const advice = term.beware?.[to];
  return [
    avoided.length > 0 &&
      createElement(
        'p',
        { key: 'avoided', className: 'translation-warning' },
        `${panelWords.avoided[locale]} `,
        word(avoided.join(', '), to, 'translation-word'),
      ),
    advice && createElement('p', { key: 'advice', lang, className: 'translation-note' }, advice),
  ];
}

/** The list of terms; nothing when the text has none. */
export function TermList(parts: TermParts): ReactNode {
  const { locale, from, to, hints } = parts;
  if (hints.length === 0) return null;
  const items = hints.map((hint) => {
    const { term } = hint;
    const degree = degrees.get(term.equivalence);
    return createElement(
      'li',
      { key: term.word[from] },
      createElement(
        'p',
        { className: 'translation-term' },
        word(term.word[from], from, 'translation-source-word'),
        createElement('span', { 'aria-hidden': true }, ' → '),
        word(term.word[to], to, 'translation-word'),
      ),
      degree && note(`${labelOf(equivalence, locale)}: ${degree[locale]}`),
      warning(hint, parts),
    );
  });
  return createElement(
    'details',
    { className: 'translation-terms', open: true },
    createElement('summary', {}, `${panelWords.terms[locale]} (${hints.length})`),
    createElement('ul', {}, items),
  );
}
