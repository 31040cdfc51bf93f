/** What is said of data about people, soldiers and exact places: what it looks like, and what to do. */
import { perLocale } from '#locales';
import type { Locale } from '#locales';

import { notPersonalField } from '../not-personal-field.ts';

import type { PersonalDataKind } from './personal/kinds.ts';

type Words = Readonly<Record<Locale | 'en', string>>;

const { label } = notPersonalField;

/** What to do when it is something else: the last sentence of each. */
const otherwise: Words = {
  en: 'If it is none, add these words to `notPersonal`.',
  nl: `Is het dat niet? Zet dan een vinkje bij ‘${label.nl}’.`,
  uk: `Якщо це щось інше, поставте позначку в полі «${label.uk}».`,
};

function error(looksLike: Words, remedy: Words): { severity: 'error'; looksLike: Words; words: Words } {
  const sentence = (of: keyof Words): string => `${looksLike[of]}: {found}. ${remedy[of]} ${otherwise[of]}`;
  return { severity: 'error', looksLike, words: { en: sentence('en'), ...perLocale(sentence) } };
}

const remove: Words = { en: 'Remove it.', nl: 'Haal het weg.', uk: 'Приберіть його.' };

export const personalWording = {
  coordinates: error(
    {
      en: 'This looks like coordinates',
      nl: 'Dit lijkt op coördinaten',
      uk: 'Це схоже на координати',
    },
    {
      en: 'Name the municipality or region only.',
      nl: 'Noem alleen de gemeente of de regio.',
      uk: 'Називайте лише громаду чи область.',
    },
  ),
  'unit-number': error(
    {
      en: 'This looks like the number of a military unit',
      nl: 'Dit lijkt op het nummer van een legeronderdeel',
      uk: 'Це схоже на номер військової частини',
    },
    remove,
  ),
  'phone-number': error(
    {
      en: 'This looks like a phone number',
      nl: 'Dit lijkt op een telefoonnummer',
      uk: 'Це схоже на номер телефону',
    },
    {
      en: 'Name an office and its mailbox instead.',
      nl: 'Noem een functie en een functionele mailbox.',
      uk: 'Назвіть посаду і службову скриньку.',
    },
  ),
  iban: error(
    {
      en: 'This looks like a bank account',
      nl: 'Dit lijkt op een rekeningnummer',
      uk: 'Це схоже на номер рахунку',
    },
    remove,
  ),
  'bank-card': error(
    {
      en: 'This looks like the number of a bank card',
      nl: 'Dit lijkt op het nummer van een bankpas',
      uk: 'Це схоже на номер банківської картки',
    },
    remove,
  ),
  bsn: error(
    {
      en: 'This looks like a citizen service number (BSN)',
      nl: 'Dit lijkt op een burgerservicenummer',
      uk: 'Це схоже на особистий номер (BSN)',
    },
    remove,
  ),
  'person-number': error(
    {
      en: 'This looks like the number of a person in a register',
      nl: 'Dit lijkt op een persoonlijk nummer uit een register',
      uk: 'Це схоже на особистий номер із реєстру',
    },
    remove,
  ),
  'passport-number': error(
    {
      en: 'This looks like the number of a passport or identity card',
      nl: 'Dit lijkt op het nummer van een paspoort of identiteitskaart',
      uk: 'Це схоже на номер паспорта',
    },
    remove,
  ),
  'personal-mailbox': error(
    {
      en: 'This looks like a person’s mailbox',
      nl: 'Dit lijkt op de mailbox van een persoon',
      uk: 'Це схоже на особисту скриньку',
    },
    {
      en: 'Use the mailbox of an office.',
      nl: 'Gebruik een functionele mailbox.',
      uk: 'Укажіть службову скриньку.',
    },
  ),
} as const satisfies Record<PersonalDataKind, unknown>;
