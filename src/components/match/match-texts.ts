import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';

/**
 * The texts that the script of the page needs; `{{fits}}` and `{{total}}` are left for it to fill in.
 * @param most the most needs that a guide has
 */
export function matchTexts(locale: Locale, most: number) {
  const t = createTranslator(locale);
  return {
    unknown: t('search.unknownFilter', { choices: '{{choices}}' }),
    found: t('match.found', { fits: '{{fits}}', total: '{{total}}' }),
    /** By the number of things that are missing. */
    verdicts: Array.from({ length: most + 1 }, (_, count) =>
      count === 0 ? t('match.fits') : t('match.missing', { count }),
    ),
  };
}

export type MatchTexts = ReturnType<typeof matchTexts>;
