/** Reads the glossary as terms for a translator. */
import type { Locale } from '#locales';
import { perLocale } from '#locales';
import { withoutCitations } from '#model/citations.ts';
import { EntryFileError, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { searchOnlyOf } from '#model/writing/search-only.ts';

import type { Term } from './term-hints.ts';

function groupIn(value: unknown): RawData | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function textIn(value: unknown, locale: Locale): string {
  const text = groupIn(value)?.[locale];
  return typeof text === 'string' ? text : '';
}

function variantsIn(value: unknown, locale: Locale): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => {
    const { text, language } = groupIn(item) ?? {};
    return typeof text === 'string' && language === locale ? [text] : [];
  });
}

/** A term from its file; undefined for a file that cannot be read. */
export function termOf(file: string): Term | undefined {
  try {
    const data = parseRecord(file);
    const beware = groupIn(data['beware']);
    return {
      word: perLocale((locale) => textIn(data['word'], locale)),
      variants: perLocale((locale) => variantsIn(data['variants'], locale)),
      searchOnly: searchOnlyOf(data),
      equivalence: typeof data['equivalence'] === 'string' ? data['equivalence'] : '',
      beware: beware && perLocale((locale) => withoutCitations(textIn(beware, locale))),
    };
  } catch (error) {
    if (error instanceof EntryFileError) return undefined;
    throw error;
  }
}
