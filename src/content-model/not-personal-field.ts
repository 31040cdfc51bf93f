/** Words of an entry of which an editor says that they are no data about a person: see `writing/not-personal.ts`. */
export const notPersonalField = {
  kind: 'answers',
  optional: true,
  label: { nl: 'Geen persoonsgegevens', uk: 'Не персональні дані' },
  hint: {
    nl: 'Wat de controle voor een persoonsgegeven houdt en het niet is. Een vinkje geldt voor precies deze woorden in deze tekst. Lezers zien dit niet.',
    uk: 'Те, що перевірка помилково вважає персональними даними. Позначка стосується лише цих слів у цьому тексті. Читачі цього не бачать.',
  },
} as const;
