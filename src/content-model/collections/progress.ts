import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';

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
    period: { kind: 'localized', isName: true, label: { nl: 'Periode', uk: 'Період' } },
    until: { kind: 'date', precision: 'day', label: { nl: 'Stand op', uk: 'Станом на' } },
    hours: {
      kind: 'group',
      optional: true,
      label: { nl: 'Uren ingezet', uk: 'Витрачені години' },
      fields: countFields,
    },
    money: {
      kind: 'group',
      optional: true,
      label: { nl: 'Geld uitgegeven, in euro', uk: 'Витрачені кошти, у євро' },
      fields: countFields,
    },
    indicators: {
      kind: 'list',
      optional: true,
      label: { nl: 'Cijfers', uk: 'Показники' },
      fields: { name: { kind: 'localized', label: { nl: 'Wat', uk: 'Що' } }, ...countFields },
    },
    results: {
      kind: 'localized',
      optional: true,
      multiline: true,
      label: { nl: 'Wat het opleverde', uk: 'Що це дало' },
      hint: { nl: 'Alleen wat vaststaat. Leeg is niet bekend.', uk: 'Лише підтверджене. Порожнє — невідомо.' },
    },
    deviations: {
      kind: 'localized',
      optional: true,
      multiline: true,
      label: { nl: 'Wat week af', uk: 'Що пішло інакше' },
    },
    questions: {
      kind: 'list',
      optional: true,
      label: { nl: 'Open vragen', uk: 'Відкриті питання' },
      hint: {
        nl: 'Wat over de pilot nog niet bekend is. Haal weg wat beantwoord is.',
        uk: 'Чого про пілотний проєкт ще не відомо. Приберіть те, на що вже є відповідь.',
      },
      fields: {
        question: { kind: 'localized', label: { nl: 'Vraag', uk: 'Запитання' } },
        visits: {
          kind: 'references',
          to: 'visits',
          optional: true,
          label: { nl: 'Gaat over bezoek', uk: 'Стосується візиту' },
          hint: {
            nl: 'Dan staat dit pas op de site als elk van deze bezoeken er staat.',
            uk: 'Тоді це з’явиться на сайті лише разом з усіма цими візитами.',
          },
        },
      },
    },
    source: { kind: 'localized', optional: true, label: { nl: 'Bron', uk: 'Джерело' } },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
