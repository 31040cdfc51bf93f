import type { RecordCollection } from '../fields.ts';

const countFields = {
  planned: {
    kind: 'number',
    optional: true,
    label: { nl: 'Gepland (leeg is niet bekend)', uk: 'Заплановано (порожнє — невідомо)' },
  },
  now: { kind: 'number', optional: true, label: { nl: 'Nu (leeg is niet bekend)', uk: 'Зараз (порожнє — невідомо)' } },
  note: { kind: 'localized', optional: true, label: { nl: 'Toelichting', uk: 'Пояснення' } },
} as const;

/** How far the pilot is in a period; what is not filled in is unknown. */
export const progress = {
  shape: 'record',
  label: { nl: 'Voortgang', uk: 'Поступ' },
  singular: { nl: 'Periode', uk: 'Період' },
  hint: { nl: 'Wat niet is ingevuld, is niet bekend.', uk: 'Що не заповнено, те невідомо.' },
  titleField: 'period',
  fields: {
    period: { kind: 'localized', label: { nl: 'Periode', uk: 'Період' } },
    until: { kind: 'date', precision: 'day', label: { nl: 'Stand op', uk: 'Станом на' } },
    hours: {
      kind: 'group',
      optional: true,
      label: { nl: 'Uren ingezet', uk: 'Витрачені години' },
      fields: countFields,
    },
    indicators: {
      kind: 'list',
      optional: true,
      label: { nl: 'Cijfers', uk: 'Показники' },
      fields: { name: { kind: 'localized', label: { nl: 'Wat', uk: 'Що' } }, ...countFields },
    },
    deviations: {
      kind: 'localized',
      optional: true,
      multiline: true,
      label: { nl: 'Wat week af', uk: 'Що пішло інакше' },
    },
    source: { kind: 'localized', optional: true, label: { nl: 'Bron', uk: 'Джерело' } },
  },
} as const satisfies RecordCollection;
