/** From the forms of both languages to the files of a document. */
import { defaultLocale, locales, otherLocale, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { documentCollections } from '#model/collections.ts';
import { parseDocument, splitDocument } from '#model/entry-file.ts';
import type { DocumentFile, RawData } from '#model/entry-file.ts';
import type { DocumentFields } from '#model/fields.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { sectionsOf } from '#model/sections.ts';
import { withTexts } from '#model/text-values.ts';
import type { EntryParts } from '#model/writing/entry-privacy.ts';

import { emptyBody, outlineOf } from '../config/outline.ts';
import { withoutBase } from '../format/base-mark.ts';
import { typedBody } from '../format/entry-format.ts';
import { spliceDocument } from '../format/splice-document.ts';

import { withChangedSections } from './change-sections.ts';
import { addressFields } from './address-fields.ts';
import { keptAnswers } from './kept-answers.ts';
import { Refusal } from './refusal.ts';
import { withSectionIds } from './section-ids.ts';
import { translationOf } from './translation-note.ts';

/** A language of a document at the moment of saving, as texts of files. */
export interface LanguageFiles {
  /** What the form holds; undefined when Decap sends nothing. */
  draft: string | undefined;
  /** The file as it stands; undefined when there is none. */
  current: string | undefined;
  /** The file that readers have; undefined when there is none. */
  published?: string | undefined;
}

export interface DocumentSave {
  name: DocumentName;
  id: string;
  isNew: boolean;
  files: Localized<LanguageFiles>;
  /** Addresses that a text without one cannot have. */
  taken?: Localized<ReadonlySet<string>>;
  /** Whether an address that the document had may still be told. */
  mayStay?: (name: string) => boolean;
  /** ISO day. */
  today: string;
  /** Name of the state that the entry has: what was ticked on another state counts no more. */
  state: string;
}

interface Language {
  locale: Locale;
  draft: DocumentFile;
  current: DocumentFile | undefined;
  published: DocumentFile | undefined;
}

function fieldsOf(name: DocumentName): DocumentFields {
  return documentCollections[name].fields;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Whether somebody wrote something in a language: its empty form does not count. */
export function isTouched(
  name: DocumentName,
  locale: Locale,
  { data, body }: { data: RawData; body: string },
): boolean {
  const own = Object.entries(fieldsOf(name)).filter(
    ([key, { scope, kind }]) => scope === 'translated' && kind !== 'body' && key !== 'translation',
  );
  if (own.some(([key]) => isFilled(data[key]))) return true;
  const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return !['', squeeze(emptyBody(name, locale))].includes(squeeze(typedBody(body)));
}

/** The languages that will have a file. */
function languagesOf({ name, files }: DocumentSave): Language[] {
  return locales.flatMap((locale): Language[] => {
    const { draft, current, published } = files[locale];
    if (draft === undefined) return [];
    const language = {
      locale,
      draft: parseDocument(draft),
      current: current === undefined ? undefined : parseDocument(current),
      published: published === undefined ? undefined : parseDocument(published),
    };
    return language.current || isTouched(name, locale, language.draft) ? [language] : [];
  });
}

/** Shared values are edited in the pane of the default language. */
function sharedValues({ name, files }: DocumentSave, languages: readonly Language[]): RawData {
  const { draft } = files[defaultLocale];
  const data = draft === undefined ? languages[0]?.draft.data : parseDocument(draft).data;
  const keys = Object.entries(fieldsOf(name)).flatMap(([key, { scope }]) => (scope === 'shared' ? [key] : []));
  return Object.fromEntries(keys.map((key) => [key, data?.[key]]));
}

/** The text with ids; untouched text stays as it stands in the file. */
function bodyOf({ draft, current, locale }: Language, name: DocumentName, sourceBody: string | undefined): string {
  if (current && typedBody(current.body) === typedBody(draft.body)) return current.body;
  return withSectionIds({
    body: draft.body,
    locale,
    before: sectionsOf(current?.body ?? ''),
    source: sectionsOf(sourceBody ?? ''),
    outline: outlineOf(name),
  });
}

/** The change history, with the sections of the source that this save changes. */
function changesOf(typed: RawData, { current }: Language, sourceBody: string): unknown {
  const before = sectionsOf(current?.body ?? '');
  return withChangedSections(typed['changes'], current?.data['changes'], { before, after: sectionsOf(sourceBody) });
}

/** The entry as it would be saved, the languages that stay as they are included. */
function partsOf(
  save: DocumentSave,
  files: readonly (Omit<DocumentFile, 'bodyLine'> & { locale: Locale })[],
): EntryParts[] {
  return locales.flatMap((locale): EntryParts[] => {
    const { current } = save.files[locale];
    const yaml = current === undefined ? '' : splitDocument(current).frontMatter;
    const file =
      files.find((each) => each.locale === locale) ?? (current === undefined ? undefined : parseDocument(current));
    return file ? [{ yaml, data: file.data, text: readText(file.body) }] : [];
  });
}

/** Texts of files to write, per language; undefined where nothing changes. */
export type DocumentTexts = Localized<string | undefined>;

/**
 * What to write for a document. Assigns slugs, ids of sections, days and the note on the translation.
 * @throws Refusal when nothing was written in any language
 */
export function documentTexts(save: DocumentSave): DocumentTexts {
  const languages = languagesOf(save);
  const [first, second] = languages;
  if (!first) throw new Refusal('empty-entry');
  const typed = sharedValues(save, languages);
  const isUkFirst = typed['sourceLocale'] === otherLocale(defaultLocale);
  const source = second && isUkFirst ? second : first;
  const sourceBody = bodyOf(source, save.name, undefined);
  const shared: RawData = { ...typed, changes: changesOf(typed, source, sourceBody) };
  const keyOrder = Object.keys(fieldsOf(save.name));
  const files = languages.map((language) => {
    const isSource = language === source;
    const body = isSource ? sourceBody : bodyOf(language, save.name, sourceBody);
    const data: RawData = {
      ...withoutBase(language.draft.data),
      ...shared,
      sourceLocale: source.locale,
      ...addressFields({ ...save, ...language }),
      published: isFilled(shared['published']) ? shared['published'] : save.today,
      updated: isFilled(shared['updated']) ? shared['updated'] : save.today,
      translation: isSource ? undefined : translationOf({ ...save, ...language, source, body, sourceBody }),
    };
    return { locale: language.locale, data, body };
  });
  const notPersonal = keptAnswers(typed, () => partsOf(save, files));
  const texts = files.map(({ locale, data, body }) => {
    const before = save.files[locale].current;
    return {
      locale,
      text: spliceDocument({ before, data: withTexts(fieldsOf(save.name), { ...data, notPersonal }), body, keyOrder }),
    };
  });
  return perLocale((locale) => {
    const text = texts.find((each) => each.locale === locale)?.text;
    return text === save.files[locale].current ? undefined : text;
  });
}
