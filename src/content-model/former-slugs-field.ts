/** Addresses that a record had before, per language. */
import { commonFields } from './common-fields.ts';
import type { GroupField } from './fields.ts';

const { label, hint } = commonFields.formerSlugs;

export const formerSlugsField = {
  kind: 'group',
  optional: true,
  label,
  hint,
  fields: {
    nl: { kind: 'slugs', optional: true, label: { nl: 'Nederlands', uk: 'нідерландською' } },
    uk: { kind: 'slugs', optional: true, label: { nl: 'Oekraïens', uk: 'українською' } },
  },
} as const satisfies GroupField;
