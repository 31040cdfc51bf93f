/** Made-up records. */
import { perLocale } from '../../../src/locales.ts';
import { recordCollections } from '../../../src/content-model/collections.ts';
import { formatRecord, type RawData } from '../../../src/content-model/entry-file.ts';

import { mark, pilotSize, type GrownKind, type Maker } from './grown.ts';
import type { GrownDocument } from './grown-documents.ts';

export type GrownRecord = Exclude<GrownKind, GrownDocument>;

const agreed = { function: { nl: '[Voorbeeld] burgemeester', uk: '[Приклад] голова' }, on: '2022-01-01' };

/** A name that says that it is made up, and stands for no place. */
const named = (nl: string, uk: string, number: number) => ({
  nl: `${mark.nl} ${nl} ${String(number)}`,
  uk: `${mark.uk} ${uk} ${String(number)}`,
});

const makers: Readonly<Record<GrownRecord, (maker: Maker) => RawData>> = {
  municipalities: ({ number, example, some }) => ({
    name: named('Proefoord', 'Пробносело', number),
    country: number % 2 === 0 ? 'UA' : 'NL',
    role: 'participant',
    summary: example(14),
    focus: example(4),
    needs: example(10),
    offers: example(10),
    topics: some('topics', 2),
    consent: agreed,
  }),
  agreements: ({ number, example, day }) => ({
    text: example(8),
    owner: example(3),
    due: day(),
    state: (['open', 'running', 'done', 'dropped'] as const)[number % 4],
    example: true,
  }),
  terms: ({ number, example, sentence, some, day }) => ({
    word: perLocale(
      (locale) => `${mark[locale]} ${sentence(locale, 2).replace('.', '').toLowerCase()} ${String(number)}`,
    ),
    country: number % 2 === 0 ? 'UA' : 'NL',
    partOfSpeech: 'phrase',
    netherlands: example(16),
    ukraine: example(20),
    equivalence: (['same', 'close', 'none', 'unknown'] as const)[number % 4],
    difference: example(14),
    beware: example(8),
    variants: perLocale((language) =>
      Array.from({ length: 4 }, (_, at) => ({ text: `bench${String(number)}-${String(at)}-${language}`, language })),
    ).nl.concat([{ text: `проба${String(number)}`, language: 'uk' }]),
    laws: some('laws', 1),
    sources: [
      {
        url: `https://example.org/terms/${String(number)}`,
        title: `Bron ${String(number)}`,
        publisher: 'Voorbeeld',
        accessed: day(),
        language: 'nl',
      },
    ],
    checkedOn: day(),
  }),
  milestones: ({ number, example, day }) => ({
    title: example(4),
    date: day(),
    when: example(2),
    order: 100 + number,
    text: example(18),
    certainty: (['confirmed', 'planned', 'unknown'] as const)[number % 3],
    evidence: example(6),
  }),
  progress: ({ number, example, day }) => ({
    period: named('Kwartaal', 'Квартал', number),
    until: day(),
    hours: { planned: 100, now: number },
    money: { planned: 10_000, now: number * 100 },
    indicators: [{ name: example(3), planned: 10, now: 4 }],
    results: example(20),
    source: example(4),
  }),
};

/** The file of a record. */
export function grownRecord(kind: GrownRecord, maker: Maker): string {
  return formatRecord(makers[kind](maker), Object.keys(recordCollections[kind].fields));
}

export const grownRecordKinds: readonly GrownRecord[] = (Object.keys(pilotSize) as GrownKind[]).filter(
  (kind): kind is GrownRecord => kind in makers,
);
