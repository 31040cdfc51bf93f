import type { ListField } from './fields.ts';

/** A public page that a text leans on: of a document and of a record alike. */
const sourceFields = {
  url: { kind: 'url', isSource: true, optional: true, label: { nl: 'Adres', uk: 'Адреса' } },
  copy: {
    kind: 'document',
    optional: true,
    label: { nl: 'Kopie op dit portaal', uk: 'Копія на порталі' },
    hint: {
      nl: 'Alleen als de bron zelf nergens te openen is: een tekst van dit portaal die haar weergeeft, zoals pages/board-proposal.',
      uk: 'Лише якщо самого джерела ніде не відкрити: текст порталу, що його відтворює, наприклад pages/board-proposal.',
    },
  },
  title: { kind: 'text', label: { nl: 'Titel', uk: 'Назва' } },
  publisher: { kind: 'text', label: { nl: 'Uitgever', uk: 'Видавець' } },
  date: {
    kind: 'date',
    precision: 'year',
    optional: true,
    label: { nl: 'Datum van de bron', uk: 'Дата джерела' },
    hint: {
      nl: 'De dag, de maand of het jaar dat op de pagina staat. Staat er geen? Laat dit leeg.',
      uk: 'День, місяць або рік, указаний на сторінці. Якщо дати немає, залиште порожнім.',
    },
  },
  accessed: { kind: 'date', precision: 'day', label: { nl: 'Bekeken op', uk: 'Дата перегляду' } },
  language: {
    kind: 'choice',
    optional: true,
    label: { nl: 'Taal', uk: 'Мова' },
    options: {
      nl: { nl: 'Nederlands', uk: 'нідерландська' },
      uk: { nl: 'Oekraïens', uk: 'українська' },
      en: { nl: 'Engels', uk: 'англійська' },
      fr: { nl: 'Frans', uk: 'французька' },
      de: { nl: 'Duits', uk: 'німецька' },
      ru: { nl: 'Russisch', uk: 'російська' },
    },
  },
} as const;

/** The numbered list of sources of an entry that cannot do without; its texts cite them by number. */
export const neededSourcesField = {
  kind: 'list',
  label: { nl: 'Bronnen', uk: 'Джерела' },
  hint: { nl: 'Verwijs in de tekst met [1](#s1).', uk: 'Посилайтеся в тексті так: [1](#s1).' },
  fields: sourceFields,
} as const satisfies ListField;

/** The numbered list of sources of an entry. */
export const sourcesField = { ...neededSourcesField, optional: true } as const satisfies ListField;
