/** What Decap's patched modules call. */
import { createElement } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';

import { isLocale, localeInfo, locales, perLocale } from '#locales';

import { emptyBody } from '../config/outline.ts';
import { entryIdFor } from '../guard/entry-id.ts';
import { Refusal } from '../guard/refusal.ts';
import { today } from '../admin/today.ts';
import { DeskPage } from '../desk/desk-page.ts';
import type { DeskSource } from '../desk/desk-rows.ts';
import { pageWords } from '../desk/desk-words.ts';
import { controlWords, spokenChange, spokenFocus, spokenGuidance, spokenResults } from '../admin/control-words.ts';
import { shownLocale } from '../admin/interface-locale.ts';
import { announceRefusal } from '../admin/notices.ts';
import { preparePicture } from '../media/prepare-picture.ts';
import { plain } from './immutable-map.ts';
import type { ImmutableMap } from './immutable-map.ts';

export { htmlToSlate, markdownToHtml, markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
export { copiedValue } from './copy-language.ts';
export { draftIsOpen } from './draft-is-open.ts';
export { moveSpeech } from '../admin/move-speech.ts';
export { noEntry } from '../admin/no-entry.ts';
export { namedFields, unnamedChoice } from './choice-labels.ts';
export { unpublishAdvice } from '../admin/unpublish-advice.ts';
export { toolbarLinks } from '../admin/site-links.ts';
export { askedLater } from '../admin/when-drawn.ts';
export {
  isAnswerFor,
  isFirstSave,
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

/** The id for a new entry, from what was typed. */
export function entryIdOf(collection: ImmutableMap, entry: ImmutableMap): string {
  const [first, ...others] = locales;
  const data = plain(entry.getIn(['data']));
  const inOther = Object.fromEntries(
    others.map((locale) => [locale, plain(entry.getIn(['i18n', locale, 'data'])) ?? data]),
  );
  try {
    return entryIdFor(
      String(collection.get('name')),
      perLocale((locale) => (locale === first ? data : inOther[locale])),
    );
  } catch (error) {
    throw announceRefusal(error);
  }
}

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

/** Names a form by its address, so that another address gets another form. */
export function formKey(params: Readonly<Record<string, string | undefined>>): string {
  return `${params['name'] ?? ''}/${params['0'] ?? 'new'}`;
}

/** Name of a language in that language. */
export function languageName(locale: string): string {
  return isLocale(locale) ? localeInfo[locale].name : locale;
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

/** A picture without metadata; undefined when it was refused, which the editor is told. */
export async function preparedPicture(file: File): Promise<File | undefined> {
  try {
    return await preparePicture(file);
  } catch (error) {
    announceRefusal(error);
    return undefined;
  }
}

/** Tells of fields that keep a text from being saved: lists of faults by the id of the field. */
export function sayInvalid(faults: unknown): void {
  // What Decap's form controls found.
  const found = Object.values(plain(faults) ?? {}).flat() as { message?: string }[];
  const messages = found.flatMap(({ message }) => message ?? []);
  announceRefusal(new Refusal('invalid-fields', [...new Set(messages)]));
}

/** That signing in failed, in the editor's words. */
export function signInFault(): Error {
  return announceRefusal(new Refusal('sign-in-failed'));
}

/** Name of the desk in the menu. */
export function deskLabel(): string {
  return pageWords.link[shownLocale()];
}

/** The desk, from the backend that `register-backend.ts` made. */
export function deskPage(source: DeskSource, sidebar: ReactNode): ReactElement {
  return createElement(DeskPage, { source, sidebar, locale: shownLocale(), today });
}

type Speech = Parameters<typeof spokenChange>[0];

/** What lists to choose from tell a screen reader, in the language of the interface. */
export const selectSpeech = {
  guidance: (speech: Speech) => spokenGuidance(speech, shownLocale()),
  onChange: (speech: Speech) => spokenChange(speech, shownLocale()),
  onFocus: (speech: Speech) => spokenFocus(speech),
  onFilter: (speech: Speech) => spokenResults(speech, shownLocale()),
};

/** Words of small controls, in the language of the interface. */
export function ownWords() {
  return controlWords(shownLocale());
}

/** A day and month in the language of the interface; empty without a date. */
export function dayAndMonth(date: string | undefined): string {
  const format = new Intl.DateTimeFormat(localeInfo[shownLocale()].lang, { day: 'numeric', month: 'long' });
  return date ? format.format(new Date(date)) : '';
}

/** Entries that a list draws at a time; more than one screen, so that its end is out of sight. */
const drawnAtOnce = 60;

interface Listing {
  state: { shown?: number } | null;
  props: { entries: { size: number } };
  setState: (state: { shown: number }) => void;
}

/** How many entries a list draws. */
export function shownOf({ state }: Listing): number {
  return state?.shown ?? drawnAtOnce;
}

/** Draws more of a list; says whether there was more. */
export function showMore(listing: Listing): boolean {
  const shown = shownOf(listing);
  if (shown >= listing.props.entries.size) return false;
  listing.setState({ shown: shown + drawnAtOnce });
  return true;
}
