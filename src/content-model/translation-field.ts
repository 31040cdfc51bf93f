/** How a translation was made, who checked it, and which state of the original each section follows. */
export const translationField = {
  kind: 'group',
  scope: 'translated',
  optional: true,
  label: { nl: 'Vertaling', uk: 'Переклад' },
  fields: {
    method: {
      kind: 'choice',
      label: { nl: 'Hoe vertaald', uk: 'Як перекладено' },
      options: {
        human: { nl: 'door een mens', uk: 'людиною' },
        machine: { nl: 'door een machine, niet nagekeken', uk: 'машиною, не перевірено' },
        'machine-reviewed': { nl: 'door een machine, nagekeken', uk: 'машиною, перевірено' },
      },
      initial: 'human',
    },
    reviewedBy: {
      kind: 'text',
      optional: true,
      label: { nl: 'Nagekeken door (functie)', uk: 'Хто перевірив (посада)' },
    },
    reviewedOn: { kind: 'date', precision: 'day', optional: true, label: { nl: 'Nagekeken op', uk: 'Дата перевірки' } },
    sections: { kind: 'hashes', optional: true, label: { nl: 'Stand per onderdeel', uk: 'Стан за розділами' } },
  },
} as const;
