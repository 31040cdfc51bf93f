/** Days, months and years as content writes them. */
import type { DateField } from './fields.ts';

const lengths = { year: [4], month: [4, 2], day: [4, 2, 2] } as const;
const precisions = ['year', 'month', 'day'] as const;

/** The precisions at which a field may be filled in: its own and every finer one. */
function allowed(precision: DateField['precision']): readonly DateField['precision'][] {
  return precisions.slice(precisions.indexOf(precision));
}

function hasShape(text: string, precision: DateField['precision']): boolean {
  const parts = text.split('-');
  const wanted = lengths[precision];
  return parts.length === wanted.length && parts.every((part, at) => part.length === wanted[at] && /^\d+$/u.test(part));
}

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
  const shape = allowed(precision).find((candidate) => hasShape(text, candidate));
  if (shape === undefined) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
