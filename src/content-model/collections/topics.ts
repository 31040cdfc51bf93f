import type { RecordCollection } from '../fields.ts';
import { formerSlugsField } from '../former-slugs-field.ts';
import { notPersonalField } from '../not-personal-field.ts';

/** A topic within a theme. */
export const topics = {
  shape: 'record',
  label: { nl: 'Onderwerpen', uk: 'Підтеми' },
  singular: { nl: 'Onderwerp', uk: 'Підтема' },
  hint: { nl: 'Onderwerpen binnen een thema.', uk: 'Підтеми в межах теми.' },
  titleField: 'name',
  fields: {
    name: { kind: 'localized', isName: true, label: { nl: 'Naam', uk: 'Назва' } },
    slug: { kind: 'localized', label: { nl: 'Laatste deel van het adres', uk: 'Остання частина адреси' } },
    formerSlugs: formerSlugsField,
    theme: { kind: 'reference', to: 'themes', label: { nl: 'Thema', uk: 'Тема' } },
    summary: { kind: 'localized', multiline: true, label: { nl: 'In het kort', uk: 'Коротко' } },
    order: { kind: 'number', label: { nl: 'Volgorde', uk: 'Порядок' } },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
