/** What the file of a picture may hold besides the picture, in words. */
import type { Wording } from '../issues/issue-kind-info.ts';
import { type locales, perLocale } from '#locales';

export const extraWords = {
  place: { en: 'GPS', nl: 'de plaats (GPS)', uk: 'місце зйомки (GPS)' },
  exif: { en: 'EXIF', nl: 'EXIF', uk: 'EXIF' },
  xmp: { en: 'XMP', nl: 'XMP', uk: 'XMP' },
  iptc: { en: 'IPTC', nl: 'IPTC', uk: 'IPTC' },
  icc: { en: 'colour profile', nl: 'een kleurprofiel', uk: 'колірний профіль' },
  comment: { en: 'comment', nl: 'een opmerking', uk: 'коментар' },
  text: { en: 'text', nl: 'tekst', uk: 'текст' },
  time: { en: 'time', nl: 'een tijdstip', uk: 'час' },
  thumbnail: { en: 'thumbnail', nl: 'een kleine voorvertoning', uk: 'мініатюра' },
  'second-picture': { en: 'second picture', nl: 'een tweede foto', uk: 'друге зображення' },
  motion: { en: 'moving pictures', nl: 'bewegende beelden', uk: 'рухоме зображення' },
  table: { en: 'unused tables', nl: 'ongebruikte tabellen', uk: 'зайві таблиці' },
  'in-pixels': { en: 'data behind the pixels', nl: 'gegevens achter de beeldpunten', uk: 'дані після пікселів' },
  'after-end': {
    en: 'data after the end',
    nl: 'gegevens na het einde van de foto',
    uk: 'дані після кінця зображення',
  },
} as const satisfies Record<string, Wording>;

/** What a file holds besides the picture; a part that is not on the list by its own name: `part vpAg`. */
export type PictureExtra = keyof typeof extraWords | `part ${string}`;

/** A part that is on no list. Signs in its name that nobody can read are told as question marks. */
export function unknownPart(name: string): PictureExtra {
  return `part ${name.replace(/[^\w .-]/gu, '?')}`;
}

const partWord: Wording = { en: 'unknown part', nl: 'een onbekend deel', uk: 'невідома частина' };

function isKnown(extra: PictureExtra): extra is keyof typeof extraWords {
  return Object.hasOwn(extraWords, extra);
}

function wordsOf(extra: PictureExtra): Wording {
  if (isKnown(extra)) return extraWords[extra];
  const name = extra.slice('part '.length);
  return { en: `${partWord.en} ${name}`, ...perLocale((locale) => `${partWord[locale]} ${name}`) };
}

/** Most kinds of extra that one sentence names. */
const mostNamed = 6;

/** Extras as a list in a sentence. */
export function extrasInWords(extras: readonly PictureExtra[]): Wording {
  const named = extras.slice(0, mostNamed).map(wordsOf);
  const more = extras.length > mostNamed ? ', …' : '';
  const list = (of: 'en' | (typeof locales)[number]): string => named.map((words) => words[of]).join(', ') + more;
  return { en: list('en'), ...perLocale(list) };
}
