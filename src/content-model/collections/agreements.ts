import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';

/** What was agreed: by whom, before when, and how far it is. */
export const agreements = {
  shape: 'record',
  label: { nl: 'Afspraken', uk: 'Домовленості' },
  singular: { nl: 'Afspraak', uk: 'Домовленість' },
  hint: {
    nl: 'Elke afspraak met functie en datum. Na het publiceren is zij meteen openbaar: noem geen bezoek dat nog niet openbaar is.',
    uk: 'Кожна домовленість із посадою й датою. Після публікації її одразу видно всім: не згадуйте візитів, про які ще не повідомлено публічно.',
  },
  titleField: 'text',
  fields: {
    text: { kind: 'localized', isName: true, label: { nl: 'Afspraak', uk: 'Домовленість' } },
    owner: { kind: 'localized', label: { nl: 'Wie (functie)', uk: 'Хто (посада)' } },
    due: { kind: 'date', precision: 'day', label: { nl: 'Uiterlijk', uk: 'Не пізніше' } },
    state: {
      kind: 'choice',
      label: { nl: 'Stand', uk: 'Стан' },
      options: {
        open: { nl: 'open', uk: 'ще не розпочато' },
        running: { nl: 'loopt', uk: 'виконується' },
        done: { nl: 'gedaan', uk: 'виконано' },
        dropped: { nl: 'vervallen', uk: 'скасовано' },
      },
      initial: 'open',
    },
    example: { kind: 'flag', optional: true, label: { nl: 'Dit is een voorbeeld', uk: 'Це приклад' } },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
