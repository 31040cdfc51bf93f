import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';
import { neededSourcesField } from '../sources-field.ts';

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
      hint: {
        nl: 'Zoals u die las. Vul bij ‘Versie die is gelezen’ in van welke dag.',
        uk: 'Такий, як ви прочитали. На який день, укажіть у полі «Яку редакцію прочитано».',
      },
      options: {
        'in-force': { nl: 'in werking', uk: 'чинний' },
        adopted: { nl: 'aangenomen, nog niet in werking', uk: 'ухвалений, ще не набрав чинності' },
        amended: { nl: 'in werking, gewijzigd', uk: 'чинний, зі змінами' },
        signed: {
          nl: 'aangenomen en getekend, begin niet bekend',
          uk: 'ухвалений і підписаний, дата набрання чинності невідома',
        },
        repealed: { nl: 'ingetrokken', uk: 'втратив чинність' },
        bill: { nl: 'wetsvoorstel', uk: 'законопроєкт' },
        unknown: { nl: 'stand niet bekend', uk: 'стан невідомий' },
      },
    },
    note: {
      kind: 'localized',
      optional: true,
      multiline: true,
      cites: true,
      label: { nl: 'Toelichting', uk: 'Пояснення' },
    },
    validOn: {
      kind: 'date',
      precision: 'year',
      optional: true,
      label: { nl: 'Versie die is gelezen', uk: 'Яку редакцію прочитано' },
      hint: {
        nl: 'De dag, de maand of het jaar waarop de wettekst gold die u las. Las u alleen over de wet? Laat dit leeg: de site zegt dan dat de tekst zelf niet is gelezen.',
        uk: 'День, місяць або рік, на який був чинним прочитаний вами текст закону. Читали лише про закон? Залиште порожнім: сайт повідомить, що самого тексту не прочитано.',
      },
    },
    checkedOn: {
      kind: 'date',
      precision: 'day',
      label: { nl: 'Nagekeken op', uk: 'Дата перевірки' },
      hint: {
        nl: 'De dag waarop iemand voor het laatst keek hoe het met de wet staat.',
        uk: 'День, коли хтось востаннє перевіряв, що з законом.',
      },
    },
    rules: {
      kind: 'list',
      optional: true,
      label: { nl: 'Regels', uk: 'Норми' },
      hint: {
        nl: 'Wat een artikel bepaalt, in eigen woorden. Teksten laten de regel zien met het blok ‘Regel uit een wet’.',
        uk: 'Що встановлює стаття, своїми словами. Тексти показують норму блоком «Норма закону».',
      },
      fields: {
        id: {
          kind: 'key',
          label: { nl: 'Kenmerk', uk: 'Код' },
          hint: {
            nl: 'Een paar woorden met streepjes, zoals managing-company. Verander het niet meer.',
            uk: 'Кілька слів через дефіс, наприклад managing-company. Більше не змінюйте.',
          },
        },
        article: {
          kind: 'text',
          optional: true,
          max: 60,
          label: { nl: 'Artikel', uk: 'Стаття' },
          hint: { nl: 'Zoals ‘art. 18’.', uk: 'Наприклад, «art. 18».' },
        },
        text: { kind: 'localized', multiline: true, cites: true, label: { nl: 'Wat er staat', uk: 'Що сказано' } },
      },
    },
    sources: neededSourcesField,
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
