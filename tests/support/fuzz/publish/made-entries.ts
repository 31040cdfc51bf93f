/** Entries of every kind, as the form of the editor holds them when it is saved. */
import fc from 'fast-check';

import { defaultLocale, locales, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import type { CollectionName, DocumentName } from '#model/collection-names.ts';
import { collections, documentCollections, recordCollections } from '#model/collections.ts';
import type { RawData } from '#model/entry-file.ts';
import { isRawData } from '#model/entry-file.ts';
import type { DocumentFields, Fields } from '#model/fields.ts';
import { visits } from '#model/collections/visits.ts';

import { documentText } from './document-texts.ts';
import { markWord } from './field-texts.ts';
import { entryLanguages, fieldValues } from './field-values.ts';
import type { Around } from './field-values.ts';

export interface MadeEntry {
  collection: CollectionName;
  /** What the form holds per language; a record has all in each. */
  forms: Localized<RawData>;
  /** Languages in which something was typed. */
  languages: readonly Locale[];
  /** Words of the text that must stand on the page of a language. */
  words: Localized<readonly string[]>;
}

export interface EntryAround extends Omit<Around, 'locale'> {
  /** Addresses that links may have. */
  links: readonly string[];
}

const marks = { nl: '[Voorbeeld] ', uk: '[Приклад] ' } as const satisfies Localized;

/** Somebody who agreed, on a day that has come. */
const agreed = { function: { nl: 'wethouder', uk: 'заступник голови' }, on: '2026-01-15' };

function scoped(fields: DocumentFields, scope: 'shared' | 'translated'): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field.scope === scope));
}

const wholeSource = { url: 'https://example.org/', title: 'Bron', publisher: 'Voorbeeld', accessed: '2026-01-15' };

/** What no single field knows: that a source leads somewhere, and that a law has one and was read before somebody looked. */
function tidySources(collection: CollectionName, data: RawData): RawData {
  const { sources, validOn } = data;
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  const led = list.map((one) => (isRawData(one) && one['url'] === undefined ? { ...one, url: wholeSource.url } : one));
  return {
    ...data,
    ...(led.length > 0 && { sources: led }),
    ...(collection === 'laws' && {
      sources: led.length > 0 ? led : [wholeSource],
      ...(validOn !== undefined && { validOn: '1899' }),
    }),
  };
}

/** What no single field knows: that a text that is withdrawn says why, a visit has consent, an example says that it is one. */
function tidyShared(collection: DocumentName, data: RawData): RawData {
  const { status, sensitivity, pictures } = data;
  const isWithheld = isRawData(sensitivity) && sensitivity['level'] === 'place-withheld';
  const reason = { reason: { nl: 'achterhaald', uk: 'застаріло' }, date: '2026-02-01' };
  const checked = Object.keys(visits.fields.pictures.fields.checked.options);
  const agreements = Array.isArray(data['agreements']) && data['agreements'].length > 0;
  return {
    ...data,
    ...(status === 'withdrawn' &&
      collection !== 'pages' && { withdrawn: isRawData(data['withdrawn']) ? data['withdrawn'] : reason }),
    release: {
      ...(isRawData(data['release']) ? data['release'] : {}),
      alreadyPublic: undefined,
      partnerAgreed: agreed,
      hostAgreed: agreed,
    },
    ...(!isWithheld && { area: undefined }),
    ...(isWithheld && { area: { country: 'UA', region: 'UA-46' }, municipalities: undefined, place: undefined }),
    ...(collection === 'cases' && !isWithheld && { place: data['place'] ?? 'aalsmeer' }),
    ...(collection === 'visits' && !agreements && { agreements: undefined, noAgreements: true }),
    ...(Array.isArray(pictures) && {
      pictures: pictures.map((one: unknown) => (isRawData(one) ? { ...one, checked } : one)),
    }),
  };
}

/** A law says where it was read. */
const source = { url: 'https://example.org/wet', title: 'Wet', publisher: 'Proef', accessed: '2026-01-15' };

/** The same for a record. */
function tidyRecord(collection: CollectionName, data: RawData, mark: string): RawData {
  const isPlace = collection === 'municipalities' || collection === 'organisations';
  const text = isRawData(data['text']) ? data['text'] : {};
  const slugs = perLocale((locale) => `${mark}-${locale}`);
  return {
    ...data,
    // A place in Ukraine with an everyday word for its name would be named in every text.
    ...(isPlace &&
      data['country'] !== 'NL' && {
        name: { nl: `Громада ${mark}`.replace('Громада', 'Hromada'), uk: `Громада ${mark}` },
        consent: agreed,
      }),
    ...(isPlace && { consent: agreed }),
    ...(collection === 'laws' && { validOn: undefined, sources: [source], rules: undefined }),
    ...('slug' in data && { slug: slugs }),
    ...(collection === 'agreements' &&
      data['example'] === true && { text: perLocale((locale) => marks[locale] + String(text[locale])) }),
  };
}

function recordEntry(collection: Exclude<CollectionName, DocumentName>, around: EntryAround): fc.Arbitrary<MadeEntry> {
  const { fields } = recordCollections[collection];
  const none = perLocale((): string[] => []);
  return fc.tuple(fieldValues(fields, { ...around, locale: defaultLocale }), markWord).map(([made, mark]) => {
    const data = around.isDaring ? made : tidySources(collection, tidyRecord(collection, made, mark));
    return { collection, forms: perLocale(() => data), languages: locales, words: none };
  });
}

/** The form of one language: its own fields and its text. */
function translated(
  collection: DocumentName,
  around: EntryAround,
  shared: RawData,
  locale: Locale,
): fc.Arbitrary<{ data: RawData; words: readonly string[] }> {
  const { fields, outline } = documentCollections[collection];
  const { sources, status } = shared;
  const text = documentText({
    ...around,
    locale,
    outline,
    sources: Array.isArray(sources) ? sources.length : 0,
    picture: collection === 'pages' ? undefined : around.picture,
  });
  return fc
    .tuple(fieldValues(scoped(fields, 'translated'), { ...around, locale }), text, markWord)
    .map(([own, { text: body, words }, mark]) => {
      const title = typeof own['title'] === 'string' ? own['title'] : '';
      const example = status === 'example' && !around.isDaring ? marks[locale] : '';
      const named = around.isDaring ? title : `${example}${title.slice(0, 90)} ${mark}`;
      return { data: { ...own, title: named, translation: undefined, body }, words };
    });
}

function documentEntry(collection: DocumentName, around: EntryAround): fc.Arbitrary<MadeEntry> {
  const fields: DocumentFields = documentCollections[collection].fields;
  const values = { ...around, locale: defaultLocale };
  const status = fc.oneof(
    { weight: 7, arbitrary: fc.constant('released') },
    { weight: 1, arbitrary: fc.constantFrom('draft', 'review', 'example', 'withdrawn') },
  );
  return fc
    .tuple(fieldValues(scoped(fields, 'shared'), values), status, entryLanguages)
    .chain(([made, chosen, languages]) => {
      const [only] = languages;
      const typed = { ...made, status: chosen, ...(languages.length === 1 && { sourceLocale: only }) };
      const shared = around.isDaring ? typed : tidySources(collection, tidyShared(collection, typed));
      const own = perLocale((locale) =>
        languages.includes(locale)
          ? translated(collection, around, shared, locale)
          : fc.constant({ data: {}, words: [] }),
      );
      return fc.record(own).map((each) => ({
        collection,
        forms: perLocale((locale) => ({ ...shared, ...each[locale].data })),
        languages,
        words: perLocale((locale) => each[locale].words),
      }));
    });
}

/** An entry of a kind. */
export function madeEntry(collection: CollectionName, around: EntryAround): fc.Arbitrary<MadeEntry> {
  return isDocumentName(collection) ? documentEntry(collection, around) : recordEntry(collection, around);
}

/** The text that names an entry, per language. */
export function titleOf({ collection, forms }: MadeEntry, locale: Locale): string {
  const model = collections[collection];
  const value = forms[locale][model.shape === 'document' ? 'title' : model.titleField];
  return String(isRawData(value) ? value[locale] : value);
}
