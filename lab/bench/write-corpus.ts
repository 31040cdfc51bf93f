import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { locales, perLocale, type Locale, type Localized } from '../../src/locales.ts';

import { createRandom, pickUneven } from '../../tests/support/random.ts';
import { readVocabulary } from './vocabulary.ts';

interface CorpusOptions {
  /** Folder of a copy of the project. */
  root: string;
  /** How many documents, each in both languages. */
  size: number;
}

const mark = { nl: '[Voorbeeld]', uk: '[Приклад]' } as const satisfies Localized;
const headings = ['what', 'before', 'step-1', 'step-2', 'step-3', 'differs', 'pitfalls', 'checklist'];
const topics = ['energy', 'business-parks', 'entrepreneurship'];

/** Writes guides of about 700 words, marked as examples; the same ones each time. */
export async function writeCorpus({ root, size }: CorpusOptions): Promise<void> {
  const words = await readVocabulary(root);
  const folder = join(root, 'content', 'guides');
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= size; number += 1) {
    for (const locale of locales) {
      const text = guide({ number, size, locale, words: words[locale] });
      await writeFile(join(folder, `${idOf(number)}.${locale}.mdx`), text);
    }
  }
}

function idOf(number: number): string {
  return `bench-${String(number).padStart(5, '0')}`;
}

interface GuideInput {
  number: number;
  size: number;
  locale: Locale;
  words: string[];
}

function guide({ number, size, locale, words }: GuideInput): string {
  const random = createRandom(number * 2 + locales.indexOf(locale));
  const sentence = (length: number) => sentenceOf(Array.from({ length }, () => pickUneven(words, random) ?? ''));
  // Equal in both languages, as related texts are.
  const other = idOf(1 + ((number * 7919) % size));
  const sections = headings.map((id, index) => {
    const paragraphs = Array.from({ length: 2 }, () => Array.from({ length: 4 }, () => sentence(11)).join(' '));
    const link = index === 0 ? [`[${sentence(3)}](../guides/${other})`] : [];
    return [`## ${sentence(4)} {#${id}}`, ...paragraphs, ...link].join('\n\n');
  });
  const translation = locale === 'uk' ? 'translation:\n  method: machine\n  sections: {}\n' : '';
  return `---
sourceLocale: nl
title: '${mark[locale]} ${sentence(6)} ${String(number)}'
slug: ${idOf(number)}
summary: ${sentence(18)}
status: example
published: 2026-01-01
updated: 2026-01-01
themes: [local-economy]
topics: [${topics[number % topics.length] ?? ''}]
related:
  guides: [${other}]
changes:
  - date: 2026-01-01
    kind: substantive
    note:
${perLocaleLines((each) => `      ${each}: '${mark[each]}'`)}
${translation}audience: ${sentence(6)}
problem: ${sentence(10)}
difference: ${sentence(12)}
resources:
  staff:
${perLocaleLines((each) => `    ${each}: '${mark[each]}'`)}
  money: unknown
  time:
${perLocaleLines((each) => `    ${each}: '${mark[each]}'`)}
---

${sections.join('\n\n')}
`;
}

function perLocaleLines(line: (locale: Locale) => string): string {
  const lines = perLocale(line);
  return locales.map((locale) => lines[locale]).join('\n');
}

function sentenceOf(words: string[]): string {
  const text = words.join(' ').toLowerCase();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
