/** Makes a faulty entry smaller as long as it stays faulty. */
import { isDeepStrictEqual as isSame } from 'node:util';

import { locales, perLocale } from '#locales';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';

import type { MadeEntry } from './made-entries.ts';

/** Texts that are a part of a text: without a half of its paragraphs, else of its words, else of its signs. */
function smallerTexts(text: string): string[] {
  for (const between of ['\n\n', '\n', ' ', '']) {
    const parts = text.split(between);
    if (parts.length < 2) continue;
    const size = Math.ceil(parts.length / 2);
    const halves = [parts.slice(size), parts.slice(0, size)];
    const ones = parts.length > 12 ? [] : parts.map((_, at) => parts.toSpliced(at, 1));
    return [...halves, ...ones].map((some) => some.join(between));
  }
  return [];
}

/** Values that are a part of a value; `undefined` stands for no value at all. */
function smallerValues(value: unknown): unknown[] {
  if (typeof value === 'string') return smallerTexts(value);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.flatMap((item, at) => [
      items.toSpliced(at, 1),
      ...smallerValues(item).map((less) => items.with(at, less)),
    ]);
  }
  if (!isRawData(value)) return [];
  return Object.keys(value).flatMap((key) => smallerAt(value, key));
}

function smallerAt(data: RawData, key: string): RawData[] {
  const { [key]: value, ...rest } = data;
  if (value === undefined) return [];
  return [rest, ...smallerValues(value).map((less) => ({ ...data, [key]: less }))];
}

/** Entries that are a part of an entry, the smallest steps last. */
function* smallerEntries(entry: MadeEntry): Generator<MadeEntry> {
  const keys = [...new Set(Object.values(entry.forms).flatMap((form) => Object.keys(form)))];
  for (const key of keys) {
    const forms = perLocale((locale) => {
      const { [key]: _, ...rest } = entry.forms[locale];
      return rest;
    });
    yield { ...entry, forms };
  }
  for (const locale of entry.languages) {
    for (const key of keys) {
      for (const data of smallerAt(entry.forms[locale], key)) {
        // What both languages share stays equal.
        const isShared = locales.every((each) => isSame(entry.forms[each][key], entry.forms[locale][key]));
        yield {
          ...entry,
          forms: perLocale((each) =>
            each === locale ? data : isShared ? { ...entry.forms[each], [key]: data[key] } : entry.forms[each],
          ),
        };
      }
    }
  }
}

/**
 * The smallest entry that was found to be faulty still.
 * @param isFaulty whether an entry has the same fault
 * @param most how often it is asked at most
 */
export async function smallestFaulty(
  entry: MadeEntry,
  isFaulty: (entry: MadeEntry) => Promise<boolean>,
  most: number,
): Promise<MadeEntry> {
  let smallest = entry;
  let asked = 0;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of smallerEntries(smallest)) {
      if (asked >= most) return smallest;
      asked += 1;
      if (!(await isFaulty(candidate))) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}
