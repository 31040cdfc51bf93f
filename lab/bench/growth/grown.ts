/** What the portal is to hold at the end of the pilot, and what made-up entries are made of. */
import { perLocale, type Locale, type Localized } from '../../../src/locales.ts';

import { createRandom, pickUneven } from '../../../tests/support/random.ts';

/** Entries of each kind, the real ones included. */
export const pilotSize = {
  municipalities: 25,
  guides: 60,
  cases: 50,
  visits: 45,
  agreements: 200,
  terms: 320,
  milestones: 60,
  progress: 20,
} as const;

export type GrownKind = keyof typeof pilotSize;

/** Days of five years, which entries are spread over. */
const firstYear = 2022;
export const years = 5;

/** How the title of an entry says that it is made up. */
export const mark = { nl: '[Voorbeeld]', uk: '[Приклад]' } as const satisfies Localized;

export interface Grown {
  words: Localized<string[]>;
  /** Ids per kind, real and made-up. */
  ids: Readonly<Record<string, readonly string[]>>;
}

/** What one made-up entry is made of: the same each time. */
export interface Maker {
  number: number;
  /** A sentence of so many words. */
  sentence: (locale: Locale, length: number) => string;
  /** A text in both languages that says that it is made up. */
  example: (length: number) => Localized;
  /** So many ids of a kind. */
  some: (kind: string, count: number) => string[];
  /** A day within the five years, ISO. */
  day: () => string;
}

export function idOf(kind: string, number: number): string {
  return `bench-${kind}-${String(number).padStart(4, '0')}`;
}

export function createMaker({ words, ids }: Grown, kind: string, number: number): Maker {
  const random = createRandom(number * 31 + kind.length);
  const sentence = (locale: Locale, length: number): string => {
    const text = Array.from({ length }, () => pickUneven(words[locale], random) ?? '')
      .join(' ')
      .toLowerCase();
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return {
    number,
    sentence,
    example: (length) => perLocale((locale) => `${mark[locale]} ${sentence(locale, length).toLowerCase()}`),
    some: (of, count) => {
      const all = ids[of] ?? [];
      return [...new Set(Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? ''))];
    },
    day: () => {
      const month = Math.floor(random() * years * 12);
      const parts = [firstYear + Math.floor(month / 12), (month % 12) + 1, 1 + Math.floor(random() * 28)];
      return parts.map((part) => String(part).padStart(2, '0')).join('-');
    },
  };
}

/** Sections of a text, each with paragraphs, a link, and what a step has. */
export function grownBody(
  maker: Maker,
  locale: Locale,
  sections: readonly { id: string; heading: Localized }[],
): string {
  const { sentence, some } = maker;
  const paragraph = (): string => Array.from({ length: 4 }, () => sentence(locale, 11)).join(' ');
  const links = some('terms', 8);
  return sections
    .map(({ id, heading }, at) => {
      const term = links[at % links.length] ?? '';
      const linked = `${paragraph()} [${sentence(locale, 2).replace('.', '')}](../terms/${term}).`;
      const list = Array.from({ length: 3 }, () => `- ${sentence(locale, 6)}`).join('\n');
      const facts = id.startsWith('step-')
        ? [`<StepFacts who="${sentence(locale, 2)}" when="${sentence(locale, 2)}" />`]
        : [];
      const table = at === 1 ? ['| a | b |\n| --- | --- |\n| 1 | 2 |'] : [];
      const cited = at === 0 ? [`${sentence(locale, 5)} [1](#s1)`] : [];
      return [`## ${heading[locale]} {#${id}}`, ...facts, paragraph(), linked, list, ...table, ...cited].join('\n\n');
    })
    .join('\n\n');
}
