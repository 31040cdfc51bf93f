/** Who agreed to what, before a text may appear. */
export const releaseFields = {
  partnerAgreed: { kind: 'flag', optional: true, label: { nl: 'De partner zegt ja', uk: 'Партнер погодився' } },
  hostAgreed: { kind: 'flag', optional: true, label: { nl: 'De gastheer zegt ja', uk: 'Господарі погодилися' } },
  notBefore: { kind: 'date', precision: 'day', optional: true, label: { nl: 'Niet eerder dan', uk: 'Не раніше ніж' } },
  alreadyPublic: {
    kind: 'localized',
    optional: true,
    label: { nl: 'Alles hieruit is al openbaar, in', uk: 'Усе це вже оприлюднено. Де саме' },
    hint: {
      nl: 'Alleen als een overheid alles uit deze tekst zelf al openbaar maakte. Dan is toestemming niet nodig.',
      uk: 'Лише якщо орган влади сам уже оприлюднив усе, що є в цьому тексті. Тоді згода не потрібна.',
    },
  },
} as const;
