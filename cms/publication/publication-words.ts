/** What an editor reads of the state of an entry. */
import { localeInfo } from '#locales';
import type { Locale, Localized } from '#locales';
import type { Issue } from '#model/issues/issue.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';
import { waitingText } from '#model/waiting-words.ts';

import { messageFor } from '../guard/messages.ts';
import { Refusal } from '../guard/refusal.ts';

import type { EntryState } from './entry-state.ts';
import type { PublicationRefusal } from './publication-state.ts';
import { localize, localizeTable } from '../strings/strings.ts';

/** `{time}` and `{day}` stand for a moment and a day. */
const words = localizeTable((strings) => strings.publication.stateWords);

/** Told in a form that shows what was published, while a later save of it is a draft. */
export const savedSinceWords = localize((strings) => strings.publication.words.savedSince);

/** A moment in the Netherlands, day and time. */
function momentWords(time: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(localeInfo[locale].lang, options).format(new Date(time));
}

function dayWords(day: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeInfo[locale].lang, options).format(new Date(`${day}T00:00:00Z`));
}

function withTime(text: Localized, time: string, locale: Locale): string {
  return text[locale].replace('{time}', () => momentWords(time, locale));
}

function withDay(text: string, day: string, locale: Locale): string {
  return text.replace('{day}', () => dayWords(day, locale));
}

/** Why something was refused: the sentence, then a line per fault. */
function refusalLines({ code, faults, details }: PublicationRefusal, locale: Locale): string[] {
  const lines = [...faults.map((fault) => JSON.stringify(fault)), ...details];
  return messageFor(new Refusal(code, lines), locale).split('\n');
}

/** What is wrong with an entry that is held back, or how to learn it. */
export function heldReasons(faults: readonly Issue[], locale: Locale): string[] {
  return faults.length === 0 ? [words.unexplained[locale]] : faults.map((fault) => issueSentence(fault, locale));
}

function runningWords({ wish, isUnmerged }: EntryState & { kind: 'running' }): Localized {
  if (isUnmerged) return wish === 'publish' ? words.checking : words.checkingRemoval;
  return wish === 'publish' ? words.publishing : words.removing;
}

/** The state of an entry: a sentence, and what there is to do about it. */
export function stateLines(state: EntryState, locale: Locale): string[] {
  switch (state.kind) {
    case 'running':
      return [withTime(runningWords(state), state.since, locale)];
    case 'waiting':
      return [(state.wish === 'publish' ? words.checked : words.removalChecked)[locale]];
    case 'refused':
      return [
        withTime(state.wish === 'publish' ? words.notPublished : words.notRemoved, state.since, locale),
        ...refusalLines(state.refusal, locale),
      ];
    case 'held':
      return [(state.isShown ? words.heldBack : words.leftOut)[locale], ...heldReasons(state.faults, locale)];
    case 'hidden':
      return [words.hidden[locale]];
    case 'dated':
      return [state.until === undefined ? words.undated[locale] : withDay(words.dated[locale], state.until, locale)];
    case 'unagreed':
      return [words.unagreed[locale], ...state.faults.map((fault) => waitingText(fault, locale))];
    case 'behind':
      return [withTime(words.behind, state.since, locale)];
    case 'live':
      return [withTime(words.live, state.since, locale)];
    case 'leaving':
      return [withDay(withTime(words.leaving, state.since, locale), state.on, locale)];
    case 'withdrawn':
      return [
        state.on === undefined
          ? withTime(words.withdrawn, state.since, locale)
          : withDay(words.withdrawnOn[locale], state.on, locale),
      ];
    case 'unpublished':
      return [words.unpublished[locale]];
  }
}
