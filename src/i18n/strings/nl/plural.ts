import type { PluralForms, PluralKey } from '../../keys.ts';

export const plural: Record<PluralKey, PluralForms> = {
  'count.guides': {
    one: '{{count}} handleiding',
    other: '{{count}} handleidingen',
  },
  'count.cases': {
    one: '{{count}} verhaal',
    other: '{{count}} verhalen',
  },
  'count.visits': {
    one: '{{count}} bezoek',
    other: '{{count}} bezoeken',
  },
  'count.documents': {
    one: '{{count}} stuk',
    other: '{{count}} stukken',
  },
  'count.agreements': {
    one: '{{count}} afspraak',
    other: '{{count}} afspraken',
  },
  'count.terms': {
    one: '{{count}} begrip',
    other: '{{count}} begrippen',
  },
  'match.missing': {
    one: 'Er ontbreekt nog {{count}} voorwaarde.',
    other: 'Er ontbreken nog {{count}} voorwaarden.',
  },
  'pilot.hoursUsed': {
    one: 'uur werk tot nu toe',
    other: 'uur werk tot nu toe',
  },
  'switch.sourceNewer': {
    one: 'origineel, {{count}} deel is nieuwer',
    other: 'origineel, {{count}} delen zijn nieuwer',
  },
  'switch.outdated': {
    one: 'vertaling, {{count}} deel is ouder',
    other: 'vertaling, {{count}} delen zijn ouder',
  },
  'reading.ownOutdated': {
    one: 'in twee talen · Nederlands loopt {{count}} deel achter',
    other: 'in twee talen · Nederlands loopt {{count}} delen achter',
  },
  'reading.ownMissing': {
    one: 'in twee talen · {{count}} deel niet vertaald',
    other: 'in twee talen · {{count}} delen niet vertaald',
  },
  'notice.missing': {
    one: '{{count}} deel van het origineel is nog niet vertaald.',
    other: '{{count}} delen van het origineel zijn nog niet vertaald.',
  },
  'contents.summary': {
    one: 'Gelijk aan het origineel: {{current}} van {{count}} deel van de tekst.',
    other: 'Gelijk aan het origineel: {{current}} van de {{count}} delen van de tekst.',
  },
  'contents.summaryMachine': {
    one: 'Vertaald na de laatste wijziging van het origineel: {{current}} van {{count}} deel. Een machine heeft dat gedaan.',
    other:
      'Vertaald na de laatste wijziging van het origineel: {{current}} van de {{count}} delen. Een machine heeft dat gedaan.',
  },
  'search.count': {
    one: '{{count}} resultaat',
    other: '{{count}} resultaten',
  },
};
