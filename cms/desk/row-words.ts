/** What the desk says of one row. */
import { localeInfo, locales } from '#locales';
import type { Locale, Localized } from '#locales';
import { collections } from '#model/collections.ts';

import type { DeskRow, DraftStage, RowKind, Words } from './desk-row.ts';
import { localize, localizeTable, stringsIn } from '../strings/strings.ts';

/** A piece of text; with its language where that is not the language around it. */
export interface Piece {
  text: string;
  lang?: Locale;
}

const stageWords: Readonly<Record<DraftStage, Localized>> = localizeTable((strings) => strings.desk.stageWords);

const notTicked: Localized = localize((strings) => strings.desk.words.notTicked);
const lineWord: Localized = localize((strings) => strings.desk.words.lineWord);

/** Kinds that say how many sections they are about. */
const countedKinds: ReadonlySet<RowKind> = new Set(['outdated', 'extra-sections', 'missing-sections']);

function counted(counts: 'sections' | 'showAll', count: number, locale: Locale): string {
  const plurals = stringsIn(locale).controls.counts[counts];
  const form = plurals[new Intl.PluralRules(localeInfo[locale].lang).select(count)] ?? plurals.other ?? '%';
  return form.replace('%', () => new Intl.NumberFormat(localeInfo[locale].lang).format(count));
}

/** The words on the button that shows all rows of a kind. */
export function showAllWords(count: number, locale: Locale): string {
  return counted('showAll', count, locale);
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
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: ', ' }, piece]));
}

function dateWords(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(localeInfo[locale].lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function namesFact({ kind, names = [] }: DeskRow, locale: Locale): Piece[] {
  const listed = nameList(names, locale);
  return countedKinds.has(kind) ? [{ text: `${counted('sections', names.length, locale)}: ` }, ...listed] : listed;
}

/** What a row says beside its title: facts, each in pieces. */
export function factsOf(row: DeskRow, locale: Locale): Piece[][] {
  const { collection, locale: of, date, line, unticked = [], reasons = [], draft } = row;
  const facts: Piece[][] = [
    [{ text: collections[collection].singular[locale] }],
    of === undefined ? [] : [{ text: localeInfo[of].name, lang: of }],
    namesFact(row, locale),
    ...reasons.map((reason) => [wordsIn(reason, locale)]),
    unticked.length === 0 ? [] : [{ text: `${notTicked[locale]}: ` }, ...nameList(unticked, locale)],
    line === undefined ? [] : [{ text: `${lineWord[locale]} ${line}` }],
    date === undefined ? [] : [{ text: dateWords(date, locale) }],
    draft === undefined ? [] : [{ text: stageWords[draft][locale] }],
  ];
  return facts.filter((pieces) => pieces.length > 0);
}
