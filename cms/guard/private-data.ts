/**
 * Data about people and exact places, at the moment of saving. A draft is a commit, and Git never
 * forgets: a phone number, an account, a BSN, coordinates or a military unit is refused before it
 * gets there, while the text stays in the window. A mailbox only looks like a person's, so it is
 * saved with a notice; it cannot be published either. What a file already holds is no reason to
 * refuse: its history holds it too, and the editor may be about to take it out.
 */
import { localeInfo } from '#locales';
import type { Locale } from '#locales';
import { parsePath } from '#model/entry-path.ts';
import { personalDataInFile } from '#model/writing/entry-privacy.ts';
import { findingKey } from '#model/writing/personal-data.ts';
import type { PersonalData } from '#model/writing/personal-data.ts';
import { findingText } from '#model/writing/wording.ts';

import { Refusal } from './refusal.ts';

type Contents = ReadonlyMap<string, string | undefined>;

interface NewData extends PersonalData {
  /** The finding in the editor's words, with the language of the file. */
  text: string;
}

function newDataIn(changed: Contents, current: Contents, locale: Locale): NewData[] {
  const known = new Set(
    [...current].flatMap(([path, raw]) => {
      return raw === undefined ? [] : personalDataInFile(path, raw).map(({ found }) => findingKey(found));
    }),
  );
  const all = [...changed].flatMap(([path, raw]) => {
    const language = parsePath(path)?.locale;
    return (raw === undefined ? [] : personalDataInFile(path, raw))
      .filter(({ found }) => !known.has(findingKey(found)))
      .map((data) => {
        const text = findingText({ ...data, line: 1 }, locale);
        return { ...data, text: language ? `${localeInfo[language].name}: ${text}` : text };
      });
  });
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

const notices = {
  nl: 'Opgeslagen. Kijk dit na voordat u publiceert:',
  uk: 'Збережено. Перегляньте це, перш ніж публікувати:',
} as const satisfies Record<Locale, string>;

/**
 * @param changed the files as they would be saved, by path
 * @param current the files as they stand
 * @returns a notice to show once the save is done; undefined when there is nothing to say
 * @throws Refusal when a save adds data that must not reach Git
 */
export function refusePrivateData(changed: Contents, current: Contents, locale: Locale): string | undefined {
  const added = newDataIn(changed, current, locale);
  const refused = added.filter(({ kind }) => kind !== 'personal-mailbox');
  if (refused.length > 0) {
    throw new Refusal(
      'private-data',
      refused.map(({ text }) => text),
    );
  }
  if (added.length === 0) return undefined;
  return [notices[locale], ...added.map(({ text }) => `– ${text}`)].join('\n');
}
