/** Words of Decap's controls and of our own, in Dutch; those with a number or a name are made by a function. */
export const decap = {
  close: 'Sluiten',
  timer: 'Tijd tot dit bericht verdwijnt',
  loading: 'Laden…',
  none: 'Geen keuzes',
  unnamed: 'Nog leeg',
  drag: 'Pak dit onderdeel op met de spatiebalk, verplaats het met de pijlen en zet het neer met de spatiebalk. Escape breekt af.',
  fold: 'Inklappen',
  unfold: 'Uitklappen',
  remove: 'Weghalen',
  move: 'Verplaatsen',
  movable: 'verplaatsbaar',
  text: 'Tekst',
  library: 'Bestanden en afbeeldingen',
  preview: 'Zo komt het op de site',
  taken: (place: number) => `Onderdeel ${place} opgepakt.`,
  over: (place: number, count: number) => `Komt op plaats ${place} van ${count}.`,
  put: (place: number, count: number) => `Neergezet op plaats ${place} van ${count}.`,
  stayed: 'Verplaatsen afgebroken.',
  results: (count: number) => `${count} ${count === 1 ? 'keuze' : 'keuzes'}`,
  menu: 'Kies met pijl omhoog en omlaag, neem over met Enter, sluit met Escape.',
  input: 'Typ om te zoeken, of open de lijst met pijl omlaag.',
  value: 'Ga met pijl links en rechts langs de keuzes. Backspace haalt een keuze weg.',
  chosen: (label: string) => `${label} gekozen.`,
  removed: (label: string) => `${label} weggehaald.`,
  cleared: 'Alle keuzes zijn weggehaald.',
  unavailable: (label: string) => `${label} kan niet worden gekozen.`,
  found: (results: string, text: string) => (text === '' ? `${results}.` : `${results} bij ‘${text}’.`),
};

export const writingPanel = {
  unread: 'Schrijfhulp',
  none: 'Schrijfhulp: niets gevonden',
  some: (count: number) => `Schrijfhulp (${count})`,
  errors: (count: number, errors: number) => `Schrijfhulp (${count}, waarvan ${errors} verplicht)`,
  mustChange: 'Moet anders voordat u publiceert',
  advice: 'Advies',
  human: 'De schrijfhulp ziet niet alles. Laat altijd iemand meelezen.',
  under: 'Onder',
  more: (rest: number) => `En nog ${rest}.`,
};

export const guide = { title: 'Uitleg voor de redactie', back: 'Naar de redactie' };

export const image = { label: 'Afbeelding', file: 'Bestand', alt: 'Wat is er te zien' };

export const code = { label: 'Code', text: 'Tekst', language: 'Taal' };

export const fields = {
  untitled: 'nog niet in het Nederlands',
  tooLong: (max: number) => `hoogstens ${max} tekens`,
  or: 'of',
  more: (count: number) => `en nog ${count}`,
  quoted: (name: string) => `‘${name}’`,
};

export const answers = {
  /** On a button or at a tick, before the words that it is about. */
  isNone: 'Dit is geen persoonsgegeven:',
  noted: (field: string) => `Genoteerd bij ‘${field}’. Sla de tekst opnieuw op.`,
  /** The form of the entry is not open. */
  elsewhere: (field: string) => `Open eerst de tekst. Zet daar een vinkje bij ‘${field}’ en sla op.`,
};

/** Forms of `Intl.PluralRules`; `%` stands for the number. */
export const counts: Record<'sections' | 'showAll', Partial<Record<Intl.LDMLPluralRule, string>>> = {
  sections: { one: '% onderdeel', other: '% onderdelen' },
  showAll: { other: 'Toon alle %' },
};
