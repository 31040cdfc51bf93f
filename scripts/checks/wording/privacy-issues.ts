import type { IssueKindInfo } from '../issue.ts';

/** What must not be published about people and about places in wartime. */
export const privacyIssues = {
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
} as const satisfies Record<string, IssueKindInfo>;
