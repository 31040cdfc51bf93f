/** The kinds of data about people, soldiers and exact places that must not be published. */
export const personalDataKinds = [
  'coordinates',
  'unit-number',
  'phone-number',
  'iban',
  'bank-card',
  'bsn',
  'person-number',
  'passport-number',
  'personal-mailbox',
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];
