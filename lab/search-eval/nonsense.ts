import type { Locale } from '../../src/locales.ts';

import { pick, type Random } from './draw.ts';

/** A word that is none, of letters of the language. */
export function nonsenseWord(locale: Locale, random: Random): string {
  const [vowels, consonants] =
    locale === 'uk' ? ['аеиіоуюя', 'бвгджзклмнпрстфхцчшщ'] : ['aeiouy', 'bcdfghjklmnpqrstvwxz'];
  const length = 4 + Math.floor(random() * 3);
  return Array.from(
    { length },
    () => pick([...consonants], random) + pick([...consonants], random) + pick([...vowels], random),
  ).join('');
}
