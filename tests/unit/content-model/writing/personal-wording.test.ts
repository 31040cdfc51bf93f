import assert from 'node:assert/strict';
import { test } from 'node:test';

import { personalDataKinds } from '#model/writing/personal/kinds.ts';
import type { PersonalDataKind } from '#model/writing/personal/kinds.ts';
import { findingText } from '#model/writing/wording.ts';

/** What each kind looks like and what to do, in Dutch and Ukrainian. */
const sentences: Readonly<Record<PersonalDataKind, readonly [string, string]>> = {
  coordinates: [
    'Dit lijkt op coördinaten: X. Noem alleen de gemeente of de regio.',
    'Це схоже на координати: X. Називайте лише громаду чи область.',
  ],
  'unit-number': [
    'Dit lijkt op het nummer van een legeronderdeel: X. Haal het weg.',
    'Це схоже на номер військової частини: X. Приберіть його.',
  ],
  'phone-number': [
    'Dit lijkt op een telefoonnummer: X. Noem een functie en een functionele mailbox.',
    'Це схоже на номер телефону: X. Назвіть посаду і службову скриньку.',
  ],
  iban: ['Dit lijkt op een rekeningnummer: X. Haal het weg.', 'Це схоже на номер рахунку: X. Приберіть його.'],
  'bank-card': [
    'Dit lijkt op het nummer van een bankpas: X. Haal het weg.',
    'Це схоже на номер банківської картки: X. Приберіть його.',
  ],
  bsn: [
    'Dit lijkt op een burgerservicenummer: X. Haal het weg.',
    'Це схоже на особистий номер (BSN): X. Приберіть його.',
  ],
  'person-number': [
    'Dit lijkt op een persoonlijk nummer uit een register: X. Haal het weg.',
    'Це схоже на особистий номер із реєстру: X. Приберіть його.',
  ],
  'passport-number': [
    'Dit lijkt op het nummer van een paspoort of identiteitskaart: X. Haal het weg.',
    'Це схоже на номер паспорта: X. Приберіть його.',
  ],
  'personal-mailbox': [
    'Dit lijkt op de mailbox van een persoon: X. Gebruik een functionele mailbox.',
    'Це схоже на особисту скриньку: X. Укажіть службову скриньку.',
  ],
};

for (const kind of personalDataKinds) {
  test(`${kind}: what it looks like, what to do, and what to do when it is none`, () => {
    const finding = { kind, found: 'X', line: 1 };
    const [nl, uk] = sentences[kind];
    const otherwise = {
      nl: 'Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
      uk: 'Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
    };
    assert.equal(findingText(finding, 'nl'), `${nl} ${otherwise.nl}`);
    assert.equal(findingText(finding, 'uk'), `${uk} ${otherwise.uk}`);
  });
}
