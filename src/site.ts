/** Facts about the site as a whole. */
import { isDate, portalDay } from '#model/dates.ts';

/** Where the portal is published; `SITE_URL` at build names the real address. */
export const siteUrl = process.env['SITE_URL'] ?? 'https://kennisbrug.example';

/** Name of the portal, the same in both languages: Dutch first. */
export const siteName = 'Kennisbrug · Міст знань';

/** Whether marked examples are shown: for checks of the page kinds, never in production. */
export const showExamples = process.env['KENNISBRUG_EXAMPLES'] === '1';

/**
 * The day against which dates in content are held: today, or the one that `SITE_DATE` names, so that a site can be built
 * again as it was.
 * @returns ISO day
 * @throws Error when `SITE_DATE` is no day
 */
export function currentDay(): string {
  const named = process.env['SITE_DATE'] ?? '';
  if (named === '') return portalDay(new Date());
  if (isDate(named, 'day')) return named;
  throw new Error(`SITE_DATE is "${named}". Write a day such as 2026-11-30, or leave it out for today.`);
}

/** The day of the build, ISO. */
export const today = currentDay();
