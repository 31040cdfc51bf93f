/** Faults of a document: a long text with a file per language. */
import { isLocale, locales, otherLocale, perLocale } from '#locales';
import type { Locale } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { documentCollections } from '#model/collections.ts';
import { isDate } from '#model/dates.ts';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { freshnessOf } from '#model/freshness.ts';
import type { FreshnessState } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';
import type { Section } from '#model/sections.ts';
import { checkBody } from '#model/safe-mdx/check-body.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { statusOn } from '#model/visibility.ts';
import { waitingText } from '#model/waiting-words.ts';

import { gatesOf, isShown, waitingIn } from './document-gates.ts';
import { nameOnly, wordsFrom } from './desk-row.ts';
import type { EntryFaults, Fault, RowKind, Words } from './desk-row.ts';
import { fieldFaults } from './field-faults.ts';
import { linksInFields, linksInText } from './hidden-links.ts';
import { readDocument } from './read-file.ts';

interface Language {
  data: RawData;
  body: string;
}

type Languages = Partial<Record<Locale, Language>>;

/** A review this many days ahead is listed beforehand. */
const daysAhead = 30;
const dayInMs = 86_400_000;

function textIn(group: unknown, key: string): string | undefined {
  const value = isRawData(group) ? group[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function hashesIn(translation: unknown): Record<string, string> {
  const sections = isRawData(translation) ? translation['sections'] : undefined;
  const pairs = isRawData(sections) ? Object.entries(sections) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** The heading of a section in every language that has it. */
function headingOf(id: string, sections: Readonly<Record<Locale, readonly Section[]>>): Words {
  return wordsFrom((locale) => sections[locale].find((section) => section.id === id)?.heading);
}

const kindOfState = {
  outdated: 'outdated',
  extra: 'extra-sections',
  missing: 'missing-sections',
} as const satisfies Record<Exclude<FreshnessState, 'current'>, RowKind>;

/** What of a translation does not follow its original. */
function freshnessFaults(source: Locale, original: Language, translation: Language): Fault[] {
  const locale = otherLocale(source);
  const own = sectionsOf(original.body);
  const translated = sectionsOf(translation.body);
  const sections = source === locales[0] ? [own, translated] : [translated, own];
  const [first = [], second = []] = sections;
  const states = freshnessOf({
    source: own,
    translation: translated,
    hashes: hashesIn(translation.data['translation']),
  });
  return (['outdated', 'extra', 'missing'] as const).flatMap((state): Fault[] => {
    const ids = states.filter((each) => each.state === state).map(({ id }) => id);
    const names = ids.map((id) => headingOf(id, { nl: first, uk: second }));
    return names.length === 0 ? [] : [{ kind: kindOfState[state], locale, names }];
  });
}

function translationFaults(source: Locale, languages: Languages): Fault[] {
  const locale = otherLocale(source);
  const { [source]: original, [locale]: translation } = languages;
  const isMachine = textIn(translation?.data['translation'], 'method') === 'machine';
  return [
    ...(original && translation ? freshnessFaults(source, original, translation) : []),
    ...(isMachine ? [{ kind: 'machine', locale } as const] : []),
  ];
}

function reviewFaults(data: RawData, today: string): Fault[] {
  const date = textIn(data, 'reviewBy');
  if (date === undefined || !isDate(date, 'day')) return [];
  if (date <= today) return [{ kind: 'review-overdue', date }];
  return Date.parse(date) - Date.parse(today) <= daysAhead * dayInMs ? [{ kind: 'review-soon', date }] : [];
}

/** Pictures inside a text that say nothing to who does not see them. */
function pictureFaults(body: string, locale: Locale): Fault[] {
  if (!body.includes('![')) return [];
  const without = checkBody(body).filter(({ kind }) => kind === 'image-without-alt');
  return without.map(({ detail }) => ({ kind: 'picture-alt', locale, names: [nameOnly(detail)] }));
}

interface DocumentTexts {
  id: string;
  /** Texts of the files that there are. */
  texts: Words;
  /** ISO day. */
  today: string;
  /** The places and organisations in Ukraine that there are records of. */
  known: KnownPlaces;
}

/** What is wrong with a document; withdrawn ones and examples take no part, except when unreadable. */
export function documentFaults(name: DocumentName, { id, texts, today, known }: DocumentTexts): EntryFaults {
  const languages: Languages = {};
  const unreadable: Fault[] = [];
  for (const locale of locales) {
    const text = texts[locale];
    if (text === undefined) continue;
    const file = readDocument(text, locale);
    if ('fault' in file) unreadable.push(file.fault);
    else languages[locale] = file;
  }
  const present = locales.flatMap((locale) => languages[locale] ?? []);
  const stated = present.map(({ data }) => textIn(data, 'sourceLocale')).find((locale) => isLocale(locale));
  const source = isLocale(stated) ? stated : locales[0];
  const main = languages[source] ?? present[0];
  const entry = { collection: name, id, title: wordsFrom((locale) => languages[locale]?.data['title']) };
  if (!main) return { ...entry, isPublic: true, faults: unreadable };
  const status = statusOn(main.data, today);
  const isExample = status === 'example';
  if (status === 'withdrawn' || isExample) return { ...entry, isPublic: true, isExample, faults: unreadable };
  const missing = locales.filter((locale) => texts[locale] === undefined);
  const isHeldBack = status === 'draft' || status === 'review';
  const versions = locales.flatMap((locale) => (languages[locale] ? [{ locale, ...languages[locale] }] : []));
  const gates = gatesOf({ collection: name, id, versions });
  const waiting = waitingIn(gates, { today, known }).map((fault) => perLocale((locale) => waitingText(fault, locale)));
  const faults: Fault[] = [
    ...unreadable,
    ...(waiting.length > 0 ? [{ kind: 'waiting', names: waiting } as const] : []),
    ...missing.map((locale) => ({ kind: 'missing', locale }) as const),
    ...translationFaults(source, languages),
    ...reviewFaults(main.data, today),
    ...fieldFaults(documentCollections[name].fields, main.data),
    ...locales.flatMap((locale) => pictureFaults(languages[locale]?.body ?? '', locale)),
    ...(isHeldBack ? [{ kind: 'unreleased' } as const] : []),
  ];
  const links = [
    ...linksInFields(documentCollections[name].fields, main.data),
    ...locales.flatMap((locale) => linksInText(languages[locale]?.body ?? '', locale)),
  ];
  return { ...entry, isPublic: isShown(gates, { today, known }), links, faults };
}
