/** The buttons in a message with which an editor says that what was found is no data about a person. */
import type { Localized } from '#locales';
import { notPersonalField } from '#model/not-personal-field.ts';

import type { PrivacyQuestion } from '../guard/refusal.ts';

import { giveAnswer } from './answers.ts';
import { shownLocale } from './interface-locale.ts';

const { label } = notPersonalField;

export const answerWords = {
  /** On a button or at a tick, before the words that it is about. */
  isNone: { nl: 'Dit is geen persoonsgegeven:', uk: 'Це не персональні дані:' },
  noted: {
    nl: `Genoteerd bij ‘${label.nl}’. Sla de tekst opnieuw op.`,
    uk: `Позначено в полі «${label.uk}». Збережіть текст ще раз.`,
  },
  /** The form of the entry is not open. */
  elsewhere: {
    nl: `Open eerst de tekst. Zet daar een vinkje bij ‘${label.nl}’ en sla op.`,
    uk: `Спершу відкрийте текст. Поставте там позначку в полі «${label.uk}» і збережіть.`,
  },
} as const satisfies Record<string, Localized>;

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
