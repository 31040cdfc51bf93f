/** What Decap's patched modules call. */
import { createElement } from 'react';
import type { ComponentType, ReactElement } from 'react';

import { isLocale, localeInfo } from '#locales';

import { emptyBody } from '../config/outline.ts';
import { Refusal } from '../guard/refusal.ts';
import { spokenChange, spokenFocus, spokenGuidance, spokenResults } from '../admin/control-words.ts';
import { shownLocale } from '../admin/interface-locale.ts';
import { announceRefusal } from '../admin/notices.ts';
import type { ImmutableMap } from './immutable-map.ts';

export { htmlToSlate, markdownToHtml, markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
export { ownWords } from './hooks/own-words.ts';
export { draftIsOpen } from './draft-is-open.ts';
export { moveSpeech } from '../admin/move-speech.ts';
export { namedFields, unnamedChoice } from './choice-labels.ts';
export { askedLater } from '../admin/when-drawn.ts';
export {
  isAnswerFor,
  isUnsaved,
  keptForm,
  keptNew,
  noteSaved,
  noteSent,
  settleFailed,
  settleSaved,
  showsEntry,
  withBackup,
} from './unsaved-text.ts';

/** The values that a new document starts with in a language other than the default one. */
export function startIn(
  collection: ImmutableMap,
  locale: string,
  data: Record<string, unknown>,
): Record<string, unknown> {
  if (!isLocale(locale)) return data;
  const body = emptyBody(String(collection.get('name')), locale);
  return body === '' ? data : { ...data, body };
}

interface WidgetProps {
  field: ImmutableMap;
  locale?: string;
}

/** The language of what is typed in a field; undefined where it is that of the interface. */
function languageOf({ field, locale }: WidgetProps): string | undefined {
  const lang = field.get('lang');
  if (typeof lang === 'string') return lang;
  return field.get('i18n') === 'translate' && ['string', 'text', 'body'].includes(String(field.get('widget')))
    ? locale
    : undefined;
}

/** A form control, with the language of what is typed in it. */
export function createInLanguage<P extends WidgetProps>(component: ComponentType<P>, props: P): ReactElement {
  return createElement('div', { lang: languageOf(props) }, createElement(component, props));
}

/** That signing in failed, in the editor's words. */
export function signInFault(): Error {
  return announceRefusal(new Refusal('sign-in-failed'));
}

type Speech = Parameters<typeof spokenChange>[0];

/** What lists to choose from tell a screen reader, in the language of the interface. */
export const selectSpeech = {
  guidance: (speech: Speech) => spokenGuidance(speech, shownLocale()),
  onChange: (speech: Speech) => spokenChange(speech, shownLocale()),
  onFocus: (speech: Speech) => spokenFocus(speech),
  onFilter: (speech: Speech) => spokenResults(speech, shownLocale()),
};

/** A day and month in the language of the interface; empty without a date. */
export function dayAndMonth(date: string | undefined): string {
  const format = new Intl.DateTimeFormat(localeInfo[shownLocale()].lang, { day: 'numeric', month: 'long' });
  return date ? format.format(new Date(date)) : '';
}
