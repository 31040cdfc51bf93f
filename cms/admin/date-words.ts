/** Dates that Decap writes out. */
import dayjs from 'dayjs';
import nl from 'dayjs/locale/nl';
import uk from 'dayjs/locale/uk';

import type { Locale } from '#locales';

/** Months in the language of the interface; the board of drafts shows a dash for a date that nobody knows. */
export function setDateLanguage(locale: Locale): void {
  dayjs.locale({ ...{ nl, uk }[locale], ...{ invalidDate: '–' } });
}
