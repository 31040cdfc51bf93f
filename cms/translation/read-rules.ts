/** Reads the rules of the laws, for who puts one into a text. */
import type { Localized } from '#locales';
import { perLocale } from '#locales';
import { EntryFileError, isRawData, parseRecord } from '#model/entry-file.ts';
import { parsePath } from '#model/entry-path.ts';

export interface RuleChoice {
  /** How a text names it: `ua-5018-vi/managing-company`. */
  of: string;
  /** Its law and article. */
  label: Localized;
}

/** The rules of a law from its file; none of a file that cannot be read. */
export function rulesOf(path: string, file: string): RuleChoice[] {
  const law = parsePath(path)?.id;
  try {
    const { title, rules } = parseRecord(file);
    const list: readonly unknown[] = Array.isArray(rules) ? rules : [];
    return list.filter(isRawData).flatMap(({ id, article }) => {
      if (law === undefined || typeof id !== 'string') return [];
      const names = perLocale((locale) => [isRawData(title) ? title[locale] : undefined, article]);
      const label = perLocale((locale) => names[locale].filter((part) => typeof part === 'string').join(', '));
      return [{ of: `${law}/${id}`, label }];
    });
  } catch (error) {
    if (error instanceof EntryFileError) return [];
    throw error;
  }
}
