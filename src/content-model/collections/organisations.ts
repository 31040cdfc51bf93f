import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';
import { agreementField } from '../release-fields.ts';
import { sourcesField } from '../sources-field.ts';

/** An organisation that takes part or is named. */
export const organisations = {
  shape: 'record',
  label: { nl: 'Organisaties', uk: 'Організації' },
  singular: { nl: 'Organisatie', uk: 'Організація' },
  hint: { nl: 'Organisaties rond de pilot.', uk: 'Організації, пов’язані з пілотним проєктом.' },
  titleField: 'name',
  fields: {
    name: { kind: 'localized', isName: true, label: { nl: 'Naam', uk: 'Назва' } },
    role: { kind: 'localized', cites: true, label: { nl: 'Wat de organisatie doet', uk: 'Що робить організація' } },
    country: {
      kind: 'choice',
      label: { nl: 'Land', uk: 'Країна' },
      options: {
        NL: { nl: 'Nederland', uk: 'Нідерланди' },
        UA: { nl: 'Oekraïne', uk: 'Україна' },
        other: { nl: 'een ander land', uk: 'інша країна' },
      },
    },
    inPilot: { kind: 'flag', optional: true, label: { nl: 'Hoort bij de pilot', uk: 'Причетна до пілотного проєкту' } },
    consent: {
      ...agreementField({ nl: 'De organisatie zegt ja', uk: 'Організація погодилася' }),
      hint: {
        nl: 'Nodig bij een organisatie uit Oekraïne die bij de pilot hoort.',
        uk: 'Потрібно для організації з України, причетної до пілотного проєкту.',
      },
    },
    sources: sourcesField,
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
