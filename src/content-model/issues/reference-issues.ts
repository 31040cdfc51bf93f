import type { IssueKindInfo } from './issue.ts';

/** Faults of what points at something else. */
export const referenceIssues = {
  'dead-link': {
    severity: 'error',
    words: {
      en: 'The link {address} leads to an entry that does not exist. Correct it or remove it.',
      nl: 'De link {address} leidt naar een tekst die niet bestaat. Verbeter hem of haal hem weg.',
      uk: 'Посилання {address} веде до матеріалу, якого немає. Виправте або приберіть його.',
    },
  },
  'dead-section': {
    severity: 'error',
    words: {
      en: 'The link {address} leads to a section that does not exist. The sections there are {sections}.',
      nl: 'De link {address} leidt naar een onderdeel dat niet bestaat. De onderdelen daar zijn {sections}.',
      uk: 'Посилання {address} веде до розділу, якого немає. Там є розділи: {sections}.',
    },
  },
  'missing-reference': {
    severity: 'error',
    words: {
      en: '{field} names "{id}", which does not exist in {folder}. Correct the id or add the entry.',
      nl: '{field} noemt ‘{id}’, en dat bestaat niet in {folder}. Verbeter het id of voeg de tekst toe.',
      uk: 'Поле {field} називає «{id}», а такого немає в {folder}. Виправте id або додайте матеріал.',
    },
  },
  'duplicate-slug': {
    severity: 'error',
    words: {
      en: 'slug "{slug}" is already used by {other}. Choose another slug.',
      nl: 'Het adres ‘{slug}’ is al van {other}. Kies een ander adres.',
      uk: 'Адресу «{slug}» вже має {other}. Оберіть іншу адресу.',
    },
  },
  'unknown-source': {
    severity: 'error',
    words: {
      en: 'The text cites source {number}, but the list has {count}. Add the source or correct the number.',
      nl: 'De tekst noemt bron {number}, maar de lijst telt er {count}. Voeg de bron toe of verbeter het nummer.',
      uk: 'Текст посилається на джерело {number}, а в списку їх {count}. Додайте джерело або виправте номер.',
    },
  },
  'unknown-source-number': {
    severity: 'error',
    words: {
      en: '{field} is {number}, but the document lists {count} sources. Add the source, correct the number, or remove it.',
      nl: '{field} is {number}, maar het aantal bronnen is {count}. Voeg de bron toe, verbeter het nummer of haal het weg.',
      uk: 'У полі {field} стоїть {number}, а кількість джерел — {count}. Додайте джерело, виправте номер або приберіть його.',
    },
  },
  'unused-source': {
    severity: 'warning',
    words: {
      en: 'Source {number} is never cited. Cite it with [{number}](#s{number}) or remove it.',
      nl: 'Bron {number} wordt nergens genoemd. Verwijs ernaar met [{number}](#s{number}) of haal die weg.',
      uk: 'У тексті немає посилання на джерело {number}. Пошліться на нього так: [{number}](#s{number}) — або приберіть його.',
    },
  },
  'missing-image': {
    severity: 'error',
    words: {
      en: 'The picture {address} does not exist. Upload it or correct the name.',
      nl: 'De foto {address} bestaat niet. Voeg de foto toe of verbeter de naam.',
      uk: 'Світлини {address} немає. Додайте її або виправте назву.',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
