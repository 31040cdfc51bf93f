import type { RecordCollection } from '../fields.ts';
import { formerSlugsField } from '../former-slugs-field.ts';
import { notPersonalField } from '../not-personal-field.ts';

/** One of the themes of the pilot. */
export const themes = {
  shape: 'record',
  label: { nl: 'Thema’s', uk: 'Теми' },
  singular: { nl: 'Thema', uk: 'Тема' },
  hint: { nl: 'De thema’s van de pilot.', uk: 'Теми пілотного проєкту.' },
  titleField: 'name',
  fields: {
    name: { kind: 'localized', isName: true, label: { nl: 'Naam', uk: 'Назва' } },
    slug: { kind: 'localized', label: { nl: 'Laatste deel van het adres', uk: 'Остання частина адреси' } },
    formerSlugs: formerSlugsField,
    summary: { kind: 'localized', multiline: true, label: { nl: 'In het kort', uk: 'Коротко' } },
    order: { kind: 'number', label: { nl: 'Volgorde', uk: 'Порядок' } },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
