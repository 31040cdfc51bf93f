/** Days, months and years as content writes them. */
import type { DateField } from './fields.ts';

/** From the year 1000 on: `0026` is 2026 mistyped, and programs take years below 100 for others. */
const year = '[1-9]\\d{3}';
const leapYear = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';

/** A day of the Gregorian calendar, which is counted back (ISO 8601). */
const day = [
  `${year}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])`,
  `${year}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)`,
  `${year}-02-(?:0[1-9]|1\\d|2[0-8])`,
  `${leapYear}-02-29`,
].join('|');

const sources = { day, month: `${year}-(?:0[1-9]|1[0-2])`, year } as const;
const precisions = ['year', 'month', 'day'] as const;

/**
 * A regular expression for dates at least as fine as a precision, and for nothing else: forms ask by expressions, and
 * what they let through must be a date everywhere.
 */
export function dateSource(precision: DateField['precision']): string {
  const allowed = precisions.slice(precisions.indexOf(precision));
  return `^(?:${allowed.map((each) => sources[each]).join('|')})$`;
}

const patterns = {
  day: new RegExp(dateSource('day'), 'u'),
  month: new RegExp(dateSource('month'), 'u'),
  year: new RegExp(dateSource('year'), 'u'),
} as const;

const calendar = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day on which something happens for the portal, wherever the computer stands: the day in the Netherlands. Editor,
 * check and build all hold dates against it.
 * @returns ISO day
 */
export function portalDay(moment: Date): string {
  const parts = new Map(calendar.formatToParts(moment).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

/** Whether a text is a day, month or year of the calendar, at least as fine as the field asks. */
export function isDate(text: string, precision: DateField['precision']): boolean {
  return patterns[precision].test(text);
}
