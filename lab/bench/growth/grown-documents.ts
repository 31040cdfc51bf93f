/** Made-up guides, cases and visits. */
import { locales, type Locale } from '../../../src/locales.ts';
import { documentCollections } from '../../../src/content-model/collections.ts';
import { formatDocument, type RawData } from '../../../src/content-model/entry-file.ts';

import { grownBody, idOf, mark, type Maker } from './grown.ts';

export type GrownDocument = 'guides' | 'cases' | 'visits';

const steps = [1, 2, 3, 4].map((number) => ({
  id: `step-${String(number)}`,
  heading: { nl: `Stap ${String(number)}`, uk: `Крок ${String(number)}` },
}));
const agreed = { function: { nl: '[Voorbeeld] wethouder', uk: '[Приклад] заступник голови' }, on: '2022-01-01' };
const checked = ['no-infrastructure', 'no-exact-place', 'consent'];
const themes = ['local-economy'];

/** Where the picture of a document stands, seen from its text. */
export function pictureOf(kind: GrownDocument, number: number): string {
  return `../media/${kind}/${idOf(kind, number)}/voorbeeld.jpg`;
}

/** Whether a document has a picture: every second one, and every report of a visit. */
export function hasPicture(kind: GrownDocument, number: number): boolean {
  return kind === 'visits' || number % 2 === 0;
}

/** Fields of a kind alone that both languages share. */
function ownFields(kind: GrownDocument, { number, example, some, day }: Maker): RawData {
  if (kind === 'guides')
    return {
      preconditions: ['partner', 'own-staff'],
      resources: { staff: example(3), money: 'unknown', time: example(3) },
    };
  if (kind === 'cases') {
    const indicators = Array.from({ length: 3 }, (_, at) => ({
      name: example(3),
      value: number * 10 + at,
      unit: example(1),
      date: day().slice(0, 4),
      source: 1,
    }));
    return { place: some('municipalities', 1)[0], period: { from: day().slice(0, 4) }, indicators };
  }
  const parts = Array.from({ length: 5 }, () => ({ when: example(2), what: example(8) }));
  const pictures = [
    {
      file: pictureOf(kind, number),
      alt: example(6),
      credit: '[Voorbeeld] redactie',
      taken: day().slice(0, 7),
      checked,
    },
  ];
  const agreements = some('agreements', 5);
  return {
    dates: { from: day().slice(0, 7) },
    host: example(2),
    guest: example(2),
    direction: 'online',
    participants: [{ function: example(2) }],
    programme: parts,
    agreements,
    pictures,
  };
}

function translatedFields(kind: GrownDocument, { number, sentence }: Maker, locale: Locale): RawData {
  const common = {
    title: `${mark[locale]} ${sentence(locale, 6).replace('.', '')} ${kind} ${String(number)}`.slice(0, 119),
    slug: idOf(kind, number),
    summary: sentence(locale, 15).slice(0, 199),
  };
  if (kind === 'guides')
    return {
      ...common,
      audience: sentence(locale, 5),
      problem: sentence(locale, 10),
      difference: sentence(locale, 12).slice(0, 240),
    };
  return kind === 'cases' ? { ...common, institution: sentence(locale, 3) } : common;
}

/** The files of a document, by language. */
export function grownDocument(kind: GrownDocument, maker: Maker): Record<Locale, string> {
  const { number, example, some, day } = maker;
  const { fields, outline } = documentCollections[kind];
  const sections = kind === 'guides' ? [...steps, ...outline] : outline;
  const date = day();
  const shared = {
    sourceLocale: 'nl',
    status: 'example',
    published: date,
    updated: date,
    themes,
    topics: some('topics', 2),
    municipalities: some('municipalities', 2),
    sources: [
      {
        url: `https://example.org/${idOf(kind, number)}`,
        title: `[Voorbeeld] ${String(number)}`,
        publisher: '[Voorbeeld]',
        accessed: date,
      },
    ],
    laws: some('laws', 2),
    terms: some('terms', 6),
    related: { guides: some('guides', 2), cases: some('cases', 2), visits: some('visits', 1) },
    changes: [{ date, kind: 'substantive', note: example(3) }],
    release: { partnerAgreed: agreed, hostAgreed: agreed },
    ...ownFields(kind, maker),
  };
  const picture = (locale: Locale): string =>
    kind !== 'visits' && hasPicture(kind, number)
      ? `\n\n![${maker.sentence(locale, 5)}](${pictureOf(kind, number)})`
      : '';
  const file = (locale: Locale): string => {
    const data = {
      ...shared,
      ...translatedFields(kind, maker, locale),
      ...(locale === 'uk' && { translation: { method: 'machine', sections: {} } }),
    };
    return formatDocument({
      data,
      body: grownBody(maker, locale, sections) + picture(locale),
      keyOrder: Object.keys(fields),
    });
  };
  const [first, ...others] = locales;
  return Object.fromEntries([first, ...others].map((locale) => [locale, file(locale)])) as Record<Locale, string>;
}
