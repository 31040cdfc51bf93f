/** What the writing help says: how serious each kind is, what it found, and what to do. */
import type { Locale } from '#locales';

import type { WritingFinding, WritingKind, WritingLevel } from './findings.ts';

interface WritingKindInfo {
  severity: WritingLevel;
  /** Finding and remedy, a sentence each. `{found}` and the other placeholders stand for words of the text. */
  words: Readonly<Record<Locale | 'en', string>>;
}

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
  coordinates: {
    severity: 'error',
    words: {
      en: 'This looks like coordinates: {found}. Name the municipality or region only.',
      nl: 'Dit lijkt op coördinaten: {found}. Noem alleen de gemeente of de regio.',
      uk: 'Це схоже на координати: {found}. Називайте лише громаду чи область.',
    },
  },
  'unit-number': {
    severity: 'error',
    words: {
      en: 'This looks like the number of a military unit: {found}. Remove it.',
      nl: 'Dit lijkt op het nummer van een legeronderdeel: {found}. Haal het weg.',
      uk: 'Це схоже на номер військової частини: {found}. Приберіть його.',
    },
  },
  'phone-number': {
    severity: 'error',
    words: {
      en: 'This looks like a phone number: {found}. Name an office and its mailbox instead.',
      nl: 'Dit lijkt op een telefoonnummer: {found}. Noem een functie en een functionele mailbox.',
      uk: 'Це схоже на номер телефону: {found}. Назвіть посаду і службову скриньку.',
    },
  },
  iban: {
    severity: 'error',
    words: {
      en: 'This looks like a bank account: {found}. Remove it.',
      nl: 'Dit lijkt op een rekeningnummer: {found}. Haal het weg.',
      uk: 'Це схоже на номер рахунку: {found}. Приберіть його.',
    },
  },
  bsn: {
    severity: 'error',
    words: {
      en: 'This looks like a citizen service number (BSN): {found}. Remove it.',
      nl: 'Dit lijkt op een burgerservicenummer: {found}. Haal het weg.',
      uk: 'Це схоже на особистий номер (BSN): {found}. Приберіть його.',
    },
  },
  'personal-mailbox': {
    severity: 'error',
    words: {
      en: 'This looks like a person’s mailbox: {found}. Use the mailbox of an office.',
      nl: 'Dit lijkt op de mailbox van een persoon: {found}. Gebruik een functionele mailbox.',
      uk: 'Це схоже на особисту скриньку: {found}. Укажіть службову скриньку.',
    },
  },
} as const satisfies Record<WritingKind, WritingKindInfo>;

/** Most characters of the words that a finding quotes. */
const longest = 90;

/** The words that a finding is about, cut where they run on. */
export function quotedWords(found: string): string {
  const words = found.replace(/\s+/gu, ' ').trim();
  return words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/u, '')}…` : words;
}

/** A finding in words; the words of the text come as they are. */
export function findingText({ kind, found, values }: WritingFinding, locale: Locale): string {
  const known = new Map(Object.entries({ ...values, found: quotedWords(found) }));
  return writingKinds[kind].words[locale].replace(/\{([a-z]+)\}/gu, (mark, name: string) => known.get(name) ?? mark);
}
