import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';
import type { Locale } from '#locales';

import {
  controlWords,
  spokenChange,
  spokenFocus,
  spokenGuidance,
  spokenResults,
} from '../../../cms/admin/control-words.ts';

const changes = ['select-option', 'deselect-option', 'pop-value', 'remove-value', 'clear', 'initial-input-focus'];

/** All that a list to choose from can say about a choice `Ї`. */
function everything(locale: Locale): string[] {
  const { results, taken, over, put, ...words } = controlWords(locale);
  const plain = Object.values(words).filter((word) => typeof word === 'string');
  return [
    ...plain,
    results(1),
    results(5),
    taken(1),
    over(1, 2),
    put(2, 2),
    ...changes.map((action) => spokenChange({ action, label: 'Ї', labels: ['Ї'] }, locale)),
    spokenChange({ action: 'select-option', label: 'Ї', isDisabled: true }, locale),
    ...(['menu', 'input', 'value'] as const).map((context) =>
      spokenGuidance({ context, isInitialFocus: true }, locale),
    ),
    spokenResults({ resultsMessage: results(2), inputValue: 'Ї' }, locale),
    spokenResults({ resultsMessage: results(2) }, locale),
  ];
}

for (const locale of locales) {
  test(`lists to choose from say everything in ${locale}`, () => {
    for (const text of everything(locale)) {
      const keys = text.replace(/Enter|Escape|Backspace/gu, '');
      assert.match(keys, locale === 'uk' ? /\p{Script=Cyrillic}/u : /[a-z]/u, text);
      assert.doesNotMatch(
        keys,
        locale === 'uk' ? /\p{Script=Latin}/u : /\b(?:press|select|option|results?|focus)/iu,
        text,
      );
    }
  });

  test(`lists to choose from are silent where there is nothing to say, in ${locale}`, () => {
    assert.equal(spokenChange({ action: 'create-option' }, locale), '');
    assert.equal(spokenGuidance({ context: 'input', isInitialFocus: false }, locale), '');
    assert.equal(spokenFocus({ context: 'menu', label: 'Ї' }), '');
    assert.equal(spokenFocus({ context: 'value', label: 'Ї' }), 'Ї.');
  });
}
