/**
 * What may be said of a law: its state as read, of which day the text was that somebody read, and when somebody looked.
 * The three stand apart: a state is never told as today's from an old text, or from what others say of the law.
 */
import { isDate } from './dates.ts';
import type { RawData } from './entry-file.ts';

const dayInMs = 86_400_000;

/** A check of a law grows old after 180 days (PRODUCT: laws with status and "checked on"). */
export const daysThatACheckHolds = 180;

/** Days between two ISO dates; of a month or a year the first day counts. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMs;
}

/** Whether a law was checked too long ago to lean on. Both dates are ISO days. */
export function isCheckOld(checkedOn: string, today: string): boolean {
  return daysBetween(checkedOn, today) > daysThatACheckHolds;
}

/** The dates of a law: see its fields. */
export interface LawDates {
  /** ISO date on which the text was valid that somebody read; undefined when nobody read it. */
  validOn?: string | undefined;
  /** ISO day on which somebody looked. */
  checkedOn: string;
}

/** The dates of a law before any field is known to be right; undefined without a day of the check. */
export function lawDatesOf({ validOn, checkedOn }: RawData): LawDates | undefined {
  if (typeof checkedOn !== 'string' || !isDate(checkedOn, 'day')) return undefined;
  // A year without quotes is a number in YAML.
  const read = typeof validOn === 'number' ? String(validOn) : validOn;
  return { checkedOn, validOn: typeof read === 'string' && isDate(read, 'year') ? read : undefined };
}

/**
 * What the state of a law holds for: `checked` for the day of the check, `then` for the day of an older text only, and
 * `told` when the text was not read and the state is what a source says.
 */
export type LawBasis = 'checked' | 'then' | 'told';

/** What the state of a law holds for. A month or a year counts from its first day: nobody knows when in it the text was valid. */
export function lawBasis({ validOn, checkedOn }: LawDates): LawBasis {
  if (validOn === undefined) return 'told';
  return daysBetween(validOn, checkedOn) > daysThatACheckHolds ? 'then' : 'checked';
}

/** Whether a text was read that came into being after the day of the check: one of the two dates is wrong. */
export function isReadBeforeValid({ validOn, checkedOn }: LawDates): boolean {
  return validOn !== undefined && daysBetween(validOn, checkedOn) < 0;
}

/** How a law is looked after: `old` when the check is too long ago, whatever was read then. */
export type LawUpkeep = LawBasis | 'old';

/** How a law is looked after on an ISO day; only `checked` is looked after. */
export function lawUpkeep(dates: LawDates, today: string): LawUpkeep {
  return isCheckOld(dates.checkedOn, today) ? 'old' : lawBasis(dates);
}
