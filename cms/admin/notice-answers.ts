/** The buttons in a message with which an editor says that what was found is no data about a person. */
import { perLocale } from '#locales';
import { notPersonalField } from '#model/not-personal-field.ts';

import type { PrivacyQuestion } from '../guard/refusal.ts';

import { giveAnswer } from './answers.ts';
import { shownLocale } from './interface-locale.ts';
import { localize, stringsIn } from '../strings/strings.ts';

export const answerWords = {
  isNone: localize(({ controls }) => controls.answers.isNone),
  noted: perLocale((locale) => stringsIn(locale).controls.answers.noted(notPersonalField.label[locale])),
  elsewhere: perLocale((locale) => stringsIn(locale).controls.answers.elsewhere(notPersonalField.label[locale])),
};

/** A button per words; each tells the form, and a line below them tells what came of it. */
export function answerButtons({ collection, id, words }: PrivacyQuestion): HTMLElement {
  const locale = shownLocale();
  const parts = document.createElement('div');
  parts.className = 'notice-answers';
  const outcome = document.createElement('output');
  for (const found of words) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${answerWords.isNone[locale]} ${found}`;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      const isNone = button.getAttribute('aria-pressed') !== 'true';
      const isTaken = giveAnswer({ collection, id, words: found, isNone });
      if (isTaken) button.setAttribute('aria-pressed', String(isNone));
      outcome.textContent = isTaken ? (isNone ? answerWords.noted[locale] : '') : answerWords.elsewhere[locale];
    });
    parts.append(button);
  }
  parts.append(outcome);
  return parts;
}
