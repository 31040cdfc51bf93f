import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#locales';

/**
 * Day of a copy in words, by the clock of the device.
 * @param savedAt moment, ISO
 */
export function copyDate(locale: Locale, savedAt: string): string {
  const moment = new Date(savedAt);
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return formatDate(locale, parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
