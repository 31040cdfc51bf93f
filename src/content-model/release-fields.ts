/** Who agreed to what, and when, before a text may appear. */
import type { Localized } from '#locales';

import type { GroupField } from './fields.ts';

/** Who said yes, by function, and on which day. */
const agreementFields = {
  function: { kind: 'localized', label: { nl: 'Wie (functie, nooit een naam)', uk: 'Хто (посада, без імені)' } },
  on: { kind: 'date', precision: 'day', label: { nl: 'Op welke dag', uk: 'Якого дня' } },
} as const;

/** A group for the word of one party. */
export function agreementField(label: Localized) {
  return {
    kind: 'group',
    optional: true,
    startsOpen: true,
    label,
    fields: agreementFields,
  } as const satisfies GroupField;
}

export const releaseFields = {
  partnerAgreed: agreementField({ nl: 'De partner zegt ja', uk: 'Партнер погодився' }),
  hostAgreed: agreementField({ nl: 'De gastheer zegt ja', uk: 'Господарі погодилися' }),
  notBefore: { kind: 'date', precision: 'day', optional: true, label: { nl: 'Niet eerder dan', uk: 'Не раніше ніж' } },
  alreadyPublic: {
    kind: 'group',
    optional: true,
    label: { nl: 'Alles hieruit is al openbaar', uk: 'Усе це вже оприлюднено' },
    hint: {
      nl: 'Alleen als een overheid alles uit deze tekst zelf al openbaar maakte. Noem die publicatie: dan is toestemming niet nodig. Een bezoek mag dan geen plaats in Oekraïne noemen.',
      uk: 'Лише якщо орган влади сам уже оприлюднив усе, що є в цьому тексті. Назвіть цю публікацію: тоді згода не потрібна. У тексті про візит тоді не можна називати місце в Україні.',
    },
    fields: {
      title: { kind: 'localized', label: { nl: 'Welke publicatie', uk: 'Яка публікація' } },
      publisher: { kind: 'localized', label: { nl: 'Van welke overheid', uk: 'Якого органу влади' } },
      date: {
        kind: 'date',
        precision: 'year',
        optional: true,
        label: { nl: 'Van welke dag of welk jaar', uk: 'Якого дня чи року' },
        hint: { nl: 'Altijd invullen bij een bezoek.', uk: 'Для візиту заповнюйте завжди.' },
      },
    },
  },
} as const;

/** The fields of the release in which a party gives its word. */
export const parties = ['partnerAgreed', 'hostAgreed'] as const satisfies readonly (keyof typeof releaseFields)[];

export type Party = (typeof parties)[number];
