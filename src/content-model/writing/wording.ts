/** What the writing help says: how serious each kind is, what it found, and what to do. */
import type { Locale } from '#locales';

import type { WritingFinding, WritingKind, WritingKindInfo } from './findings.ts';
import { personalWording } from './personal-wording.ts';
import { styleWording } from './style-wording.ts';

export const writingKinds = {
  'empty-link': {
    severity: 'error',
    words: {
      en: 'A link has no words: {found}. Write where it leads.',
      nl: 'Een link heeft geen woorden: {found}. Schrijf waar de link heen gaat.',
      uk: 'Посилання без слів: {found}. Напишіть, куди воно веде.',
    },
  },
  'vague-link': {
    severity: 'warning',
    words: {
      en: 'The link "{found}" does not say where it leads. Use the name of the page.',
      nl: 'De link ‘{found}’ zegt niet waar die heen gaat. Gebruik de naam van de pagina.',
      uk: 'Посилання «{found}» не каже, куди веде. Напишіть назву сторінки.',
    },
  },
  'bare-address': {
    severity: 'warning',
    words: {
      en: 'An address stands in place of words: {found}. Use the name of the page.',
      nl: 'Hier staat een adres in plaats van woorden: {found}. Gebruik de naam van de pagina.',
      uk: 'Замість слів стоїть адреса: {found}. Напишіть назву сторінки.',
    },
  },
  'vague-alt': {
    severity: 'warning',
    words: {
      en: 'The description "{found}" does not say what the picture shows. Describe it in a sentence.',
      nl: 'De beschrijving ‘{found}’ zegt niet wat er te zien is. Beschrijf de foto in één zin.',
      uk: 'Опис «{found}» не каже, що зображено. Опишіть світлину одним реченням.',
    },
  },
  'heading-order': {
    severity: 'warning',
    words: {
      en: 'The heading "{found}" skips a level. Put a heading ## above it, or make it one.',
      nl: 'De kop ‘{found}’ slaat een niveau over. Zet er een kop 2 boven, of maak er zelf een kop 2 van.',
      uk: 'Заголовок «{found}» пропускає рівень. Поставте над ним заголовок 2 або зробіть його таким.',
    },
  },
  'long-sentence': {
    severity: 'hint',
    words: {
      en: 'This sentence has {count} words: "{found}". Make it two.',
      nl: 'Deze zin telt {count} woorden: ‘{found}’. Maak er twee zinnen van.',
      uk: 'Слів у цьому реченні: {count} — «{found}». Розділіть його на два.',
    },
  },
  'hard-word': {
    severity: 'hint',
    words: {
      en: 'This word is hard to read: "{found}". Plainer: {plain}.',
      nl: '‘{found}’ is een moeilijk woord. Eenvoudiger is: {plain}.',
      uk: '«{found}» — канцелярський вислів. Простіше так: {plain}.',
    },
  },
  calque: {
    severity: 'hint',
    words: {
      en: 'This is a calque: "{found}". Natural Ukrainian: {plain}.',
      nl: '‘{found}’ is geen natuurlijk Oekraïens. Beter is: {plain}.',
      uk: '«{found}» — калька. Природніше так: {plain}.',
    },
  },
  ...styleWording,
  'exact-site': {
    severity: 'hint',
    words: {
      en: 'This may tell exactly where something stands: "{found}". Name the hromada or the oblast only.',
      nl: 'Hier staat misschien te precies waar iets is: ‘{found}’. Noem alleen de hromada of de oblast.',
      uk: 'Тут, можливо, надто точно сказано, де щось розташоване: «{found}». Називайте лише громаду чи область.',
    },
  },
  'exact-address': {
    severity: 'hint',
    words: {
      en: 'This looks like an address in Ukraine: "{found}". Name the hromada or the oblast only.',
      nl: 'Dit lijkt op een adres in Oekraïne: ‘{found}’. Noem alleen de hromada of de oblast.',
      uk: 'Це схоже на адресу в Україні: «{found}». Називайте лише громаду чи область.',
    },
  },
  'coming-visit': {
    severity: 'hint',
    words: {
      en: 'This may be the day of a visit that is still to come: "{found}". Write about it afterwards.',
      nl: 'Dit is misschien de dag van een bezoek dat nog moet komen: ‘{found}’. Schrijf er pas achteraf over.',
      uk: 'Це, можливо, день візиту, який ще попереду: «{found}». Пишіть про нього лише після повернення.',
    },
  },
  'place-of-strike': {
    severity: 'hint',
    words: {
      en: 'This may tell where or when something was hit: "{found}". Leave place and day out.',
      nl: 'Hier staat misschien waar of wanneer iets is geraakt: ‘{found}’. Laat plaats en dag weg.',
      uk: 'Тут, можливо, сказано, де чи коли було влучання: «{found}». Не називайте місця й дня.',
    },
  },
  ...personalWording,
} as const satisfies Record<WritingKind, WritingKindInfo>;

/** Most characters of the words that a finding quotes. */
const longest = 90;

/** The words that a finding is about, cut where they run on. */
export function quotedWords(found: string): string {
  const words = found.replace(/\s+/gu, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/u, '')}…` : words;
}

/** A piece of a sentence: of ours, or of the text that it is about. */
export interface FindingPart {
  text: string;
  isOfText: boolean;
}

/** Placeholders that stand for words of the text, or for better ones in its language. */
const placesOfText: readonly string[] = ['found', 'plain'];

/** A finding in words, with the words of the text apart: they are in the language of the text. */
export function findingParts({ kind, found, values }: WritingFinding, locale: Locale): FindingPart[] {
  const known = new Map(Object.entries({ ...values, found: quotedWords(found) }));
  const pieces = writingKinds[kind].words[locale].split(/\{([a-z]+)\}/u);
  return pieces.map((piece, index) => {
    const isPlace = index % 2 === 1;
    return { text: isPlace ? (known.get(piece) ?? '') : piece, isOfText: isPlace && placesOfText.includes(piece) };
  });
}

/** A finding in words. */
export function findingText(finding: WritingFinding, locale: Locale): string {
  return findingParts(finding, locale)
    .map(({ text }) => text)
    .join('');
}
