/** What the desk says of one row. */
import { localeInfo, locales } from '#locales';
import type { Locale, Localized } from '#locales';
import { collections } from '#model/collections.ts';

import type { DeskRow, DraftStage, RowKind, Words } from './desk-row.ts';

/** A piece of text; with its language where that is not the language around it. */
export interface Piece {
  text: string;
  lang?: Locale;
}

const stageWords: Readonly<Record<DraftStage, Localized>> = {
  draft: { nl: 'er is een concept', uk: 'є чернетка' },
  pending_review: { nl: 'er is een concept in beoordeling', uk: 'є чернетка на розгляді' },
  pending_publish: { nl: 'er is een concept dat klaar is', uk: 'є готова чернетка' },
};

type Plurals = Partial<Record<Intl.LDMLPluralRule, string>>;

/** `%` stands for the number. */
const sectionCounts: Localized<Plurals> = {
  nl: { one: '% onderdeel', other: '% onderdelen' },
  uk: { one: '% розділ', few: '% розділи', many: '% розділів', other: '% розділу' },
};
const showAll: Localized<Plurals> = { nl: { other: 'Toon alle %' }, uk: { other: 'Показати всі %' } };

/** Kinds that say how many sections they are about. */
const countedKinds: ReadonlySet<RowKind> = new Set(['outdated', 'extra-sections', 'missing-sections']);

function counted(counts: Localized<Plurals>, count: number, locale: Locale): string {
  const plurals = counts[locale];
  const form = plurals[new Intl.PluralRules(localeInfo[locale].lang).select(count)] ?? plurals.other ?? '%';
  return form.replace('%', () => new Intl.NumberFormat(localeInfo[locale].lang).format(count));
}

/** The words on the button that shows all rows of a kind. */
export function showAllWords(count: number, locale: Locale): string {
  return counted(showAll, count, locale);
}

/** Words in a language, else in another one that they are known in. */
export function wordsIn(words: Words, locale: Locale): Piece {
  const own = words[locale];
  if (own !== undefined) return { text: own };
  const lang = locales.find((each) => words[each] !== undefined);
  return lang === undefined ? { text: '' } : { text: words[lang] ?? '', lang };
}

function nameList(names: readonly Words[], locale: Locale): Piece[] {
  const pieces = names.map((name) => wordsIn(name, locale)).filter(({ text }) => text !== '');
  const format = new Intl.ListFormat(localeInfo[locale].lang, { type: 'unit' });
  const rest = [...pieces];
  return format
    .formatToParts(pieces.map(({ text }) => text))
    .map((part) => (part.type === 'element' ? (rest.shift() ?? { text: part.value }) : { text: part.value }));
}

function dateWords(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(localeInfo[locale].lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** What a row says beside its title: facts, each in pieces. */
export function factsOf({ kind, collection, locale: of, names = [], date, draft }: DeskRow, locale: Locale): Piece[][] {
  const listed = nameList(names, locale);
  const count = countedKinds.has(kind) ? [{ text: `${counted(sectionCounts, names.length, locale)}: ` }] : [];
  return [
    [{ text: collections[collection].singular[locale] }],
    ...(of === undefined ? [] : [[{ text: localeInfo[of].name, lang: of }]]),
    ...(listed.length === 0 ? [] : [[...count, ...listed]]),
    ...(date === undefined ? [] : [[{ text: dateWords(date, locale) }]]),
    ...(draft === undefined ? [] : [[{ text: stageWords[draft][locale] }]]),
  ];
}
