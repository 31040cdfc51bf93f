/**
 * Data about people and exact places, at the moment of saving. A draft is a commit, and Git never
 * forgets: a phone number, an account, a BSN, coordinates or a military unit is refused before it
 * gets there, while the text stays in the window. A mailbox only looks like a person's, so it is
 * saved with a notice; it cannot be published either. What a file already holds is no reason to
 * refuse: its history holds it too, and the editor may be about to take it out. Nor is what an editor
 * says is no such data.
 */
import type { Locale } from '#locales';
import { parseDocument, parseRecord } from '#model/entry-file.ts';
import { parsePath } from '#model/entry-path.ts';
import { personalDataInFile } from '#model/writing/entry-privacy.ts';
import type { PlacedData } from '#model/writing/entry-privacy.ts';
import { answersOf, openFindings } from '#model/writing/not-personal.ts';
import { findingKey } from '#model/writing/personal-data.ts';
import { findingText } from '#model/writing/wording.ts';

import { placeWords } from './place-words.ts';
import { Refusal } from './refusal.ts';
import type { PrivacyQuestion } from './refusal.ts';
import { localize } from '../strings/strings.ts';

type Entry = Pick<PrivacyQuestion, 'collection' | 'id'>;
type Contents = ReadonlyMap<string, string | undefined>;

export interface OpenData extends PlacedData {
  /** Place, finding and remedy in the editor's words. */
  text: string;
}

/**
 * What a file holds that looks like such data, and that nobody answered.
 * @throws Refusal when the path is no entry's
 */
export function openDataIn(path: string, raw: string, locale: Locale): OpenData[] {
  const entry = parsePath(path);
  if (!entry) throw new Refusal('unsafe-path', [path]);
  const { collection, locale: language } = entry;
  const { data, body } = language === undefined ? { data: parseRecord(raw), body: '' } : parseDocument(raw);
  const all = openFindings(personalDataInFile(path, raw), answersOf(data)).map((finding): OpenData => {
    const place = placeWords({ collection, language, body }, finding.place, locale);
    const words = findingText({ ...finding, line: 1 }, locale);
    return { ...finding, text: place === '' ? words : `${place}: ${words}` };
  });
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

/** The question to an editor about what was found in an entry; undefined when nothing was. */
export function questionAbout({ collection, id }: Entry, found: readonly OpenData[]): PrivacyQuestion | undefined {
  const words = new Map(found.map((data) => [findingKey(data.found), data.found]));
  return words.size === 0 ? undefined : { collection, id, words: [...words.values()] };
}

function newDataIn(changed: Contents, current: Contents, locale: Locale): OpenData[] {
  const known = new Set(
    [...current].flatMap(([path, raw]) => {
      return raw === undefined ? [] : personalDataInFile(path, raw).map(({ found }) => findingKey(found));
    }),
  );
  return [...changed].flatMap(([path, raw]) => {
    return raw === undefined ? [] : openDataIn(path, raw, locale).filter(({ found }) => !known.has(findingKey(found)));
  });
}

const notices = localize((strings) => strings.refusals.words.privateDataNotice);

/** What to tell an editor once a save is done. */
export interface SaveNotice {
  message: string;
  question: PrivacyQuestion | undefined;
}

/** A save: the files as they would be, and as they stand, by path. */
interface Saved {
  place: Entry;
  changed: Contents;
  current: Contents;
}

/**
 * @returns a notice to show once the save is done; undefined when there is nothing to say
 * @throws Refusal when a save adds data that must not reach Git
 */
export function refusePrivateData({ place, changed, current }: Saved, locale: Locale): SaveNotice | undefined {
  const added = newDataIn(changed, current, locale);
  const refused = added.filter(({ kind }) => kind !== 'personal-mailbox');
  const lines = (data: readonly OpenData[]): string[] => data.map(({ text }) => text);
  if (refused.length > 0) throw new Refusal('private-data', lines(refused), questionAbout(place, refused));
  if (added.length === 0) return undefined;
  const message = [notices[locale], ...lines(added).map((line) => `– ${line}`)].join('\n');
  return { message, question: questionAbout(place, added) };
}
