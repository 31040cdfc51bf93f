import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';

/** A law or regulation that a text leans on, with its state on a day. */
export const laws = {
  shape: 'record',
  label: { nl: 'Wetten', uk: 'Закони' },
  singular: { nl: 'Wet', uk: 'Закон' },
  hint: { nl: 'Met de stand op de dag van nakijken.', uk: 'Зі станом на день перевірки.' },
  titleField: 'title',
  fields: {
    country: {
      kind: 'choice',
      label: { nl: 'Land', uk: 'Країна' },
      options: {
        NL: { nl: 'Nederland', uk: 'Нідерланди' },
        UA: { nl: 'Oekraïne', uk: 'Україна' },
        EU: { nl: 'Europese Unie', uk: 'Європейський Союз' },
      },
    },
    title: { kind: 'localized', isName: true, label: { nl: 'Naam', uk: 'Назва' } },
    number: { kind: 'text', optional: true, label: { nl: 'Nummer', uk: 'Номер' } },
    date: { kind: 'date', precision: 'year', optional: true, label: { nl: 'Datum', uk: 'Дата' } },
    status: {
      kind: 'choice',
      label: { nl: 'Stand', uk: 'Стан' },
      options: {
        'in-force': { nl: 'in werking', uk: 'чинний' },
        adopted: { nl: 'aangenomen, nog niet in werking', uk: 'ухвалений, ще не набрав чинності' },
        amended: { nl: 'in werking, gewijzigd', uk: 'чинний, зі змінами' },
        repealed: { nl: 'ingetrokken', uk: 'втратив чинність' },
        bill: { nl: 'wetsvoorstel', uk: 'законопроєкт' },
        unknown: { nl: 'stand niet bekend', uk: 'стан невідомий' },
      },
    },
    note: { kind: 'localized', optional: true, multiline: true, label: { nl: 'Toelichting', uk: 'Пояснення' } },
    checkedOn: { kind: 'date', precision: 'day', label: { nl: 'Nagekeken op', uk: 'Дата перевірки' } },
    url: { kind: 'url', label: { nl: 'Adres', uk: 'Адреса' } },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
