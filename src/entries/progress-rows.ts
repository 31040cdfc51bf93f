/** What the progress record tells in figures; what nobody filled in stays unknown. */
import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';
import type { EntryData } from '#model/collections.ts';

type Progress = EntryData<'progress'>;

export interface ProgressRow {
  name: string;
  /** Absent: nobody knows. */
  planned: number | undefined;
  now: number | undefined;
  note: string | undefined;
}

function rowOf(name: string, counts: Progress['hours'], locale: Locale): ProgressRow {
  return { name, planned: counts?.planned, now: counts?.now, note: counts?.note?.[locale] };
}

/** What was done: the figures that the record names itself. */
export function indicatorRows(progress: Progress | undefined, locale: Locale): ProgressRow[] {
  return (progress?.indicators ?? []).map(({ name, ...counts }) => rowOf(name[locale], counts, locale));
}

/** What it took: hours and money, known or not. */
export function resourceRows(progress: Progress | undefined, locale: Locale): ProgressRow[] {
  const t = createTranslator(locale);
  return [rowOf(t('progress.hours'), progress?.hours, locale), rowOf(t('progress.money'), progress?.money, locale)];
}
