import type { ListField } from './fields.ts';

/** What a document does not know, how that was looked for, and who could tell. Shown together at its end. */
export const unknownsField = {
  kind: 'list',
  optional: true,
  label: { nl: 'Wat wij niet weten', uk: 'Чого ми не знаємо' },
  hint: {
    nl: 'Staat samen in één kader onder aan de pagina. In de tekst zelf hoeft het dan niet.',
    uk: 'Стоїть разом в одній рамці наприкінці сторінки. У самому тексті про це вже не пишіть.',
  },
  fields: {
    what: { kind: 'localized', multiline: true, cites: true, label: { nl: 'Wat', uk: 'Що саме' } },
    searched: {
      kind: 'localized',
      multiline: true,
      cites: true,
      label: { nl: 'Hoe is er gezocht', uk: 'Як шукали' },
      hint: { nl: 'Met welke woorden, en waar.', uk: 'За якими словами й де.' },
    },
    on: { kind: 'date', precision: 'day', label: { nl: 'Gezocht op', uk: 'Дата пошуку' } },
    ask: {
      kind: 'localized',
      label: { nl: 'Wie kan het weten', uk: 'Хто може знати' },
      hint: { nl: 'Een functie of organisatie, nooit een naam.', uk: 'Посада або організація, без імені.' },
    },
  },
} as const satisfies ListField;
