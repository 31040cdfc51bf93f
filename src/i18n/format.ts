/** Dates, numbers, sizes and alphabetical order, as readers of each language expect them. */
import { localeInfo, type Locale } from '#locales';

const noBreakSpace = '\u00A0';

/** Keeps what was made for each key: formatters are slow to make and never change. */
function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const inYears = { timeZone: 'UTC', year: 'numeric' } as const;
const yearFormat = remember((lang) => new Intl.DateTimeFormat(lang, inYears));
const monthFormat = remember((lang) => new Intl.DateTimeFormat(lang, { ...inYears, month: 'long' }));
const dayFormat = remember((lang) => new Intl.DateTimeFormat(lang, { ...inYears, month: 'long', day: 'numeric' }));
const numberFormat = remember((lang) => new Intl.NumberFormat(lang));

/**
 * A date in words. Ukrainian gets a no-break space before "р.".
 * @param iso `2026`, `2026-11` or `2026-11-23`
 */
export function formatDate(locale: Locale, iso: string): string {
  const [year, month, day] = iso.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const format = day ? dayFormat : month ? monthFormat : yearFormat;
  const text = format(localeInfo[locale].lang)
    .format(date)
    .replace(/ (?=р\.)/u, noBreakSpace);
  return locale === 'uk' && !month ? `${text}${noBreakSpace}р.` : text;
}

/** A period in words: "mei 2026 – juni 2026"; one date when both ends are equal or the end is open. */
export function formatPeriod(locale: Locale, from: string, to?: string): string {
  const start = formatDate(locale, from);
  return to === undefined || to === from ? start : `${start}${noBreakSpace}– ${formatDate(locale, to)}`;
}

/** A number with the separators of the language. */
export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(localeInfo[locale].lang).format(value);
}

/** A size in kilobytes, or in megabytes from a thousand of them, rounded up: "8 kB", "1,1 MB"; "8 кБ", "1,1 МБ". */
export function formatSize(locale: Locale, bytes: number): string {
  const [kilo, mega] = locale === 'uk' ? ['кБ', 'МБ'] : ['kB', 'MB'];
  const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
  const [value, unit] = kilobytes < 1000 ? [kilobytes, kilo] : [Math.ceil((bytes / 1024 ** 2) * 10) / 10, mega];
  return `${formatNumber(locale, value)}${noBreakSpace}${unit}`;
}

/** Items as a sentence part: "energie, bedrijventerreinen en ondernemerschap". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(localeInfo[locale].lang, { type: 'conjunction' }).format(items);
}

/** Sorts by the alphabet of the language; apostrophes and stress marks do not count. */
export function sortBy<T>(locale: Locale, items: readonly T[], text: (item: T) => string): T[] {
  const collator = new Intl.Collator(localeInfo[locale].lang);
  const key = (item: T) =>
    text(item)
      .normalize('NFC')
      .replace(/[’'ʼ\u0301]/gu, '');
  return items.toSorted((a, b) => collator.compare(key(a), key(b)));
}

/** First letter of a word as an alphabet bar shows it. */
export function initialOf(word: string): string {
  const letter = /\p{L}/u.exec(word)?.[0] ?? '#';
  return letter.toUpperCase();
}
