/** Facts about the site as a whole. */

/** Where the portal is published; `SITE_URL` at build names the real address. */
export const siteUrl = process.env['SITE_URL'] ?? 'https://kennisbrug.example';

/** Name of the portal, the same in both languages: Dutch first. */
export const siteName = 'Kennisbrug · Міст знань';

/** Whether marked examples are shown: for checks of the page kinds, never in production. */
export const showExamples = process.env['KENNISBRUG_EXAMPLES'] === '1';

/** The day of the build, ISO: dates in content are held against it. */
export const today = new Date().toISOString().slice(0, 10);
