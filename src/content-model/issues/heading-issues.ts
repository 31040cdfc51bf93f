import type { IssueKindInfo } from './issue-kind-info.ts';

/** Faults of the headings of a document. */
export const headingIssues = {
  'heading-depth': {
    severity: 'error',
    words: {
      en: 'A heading {detail} is not used in texts. Use ## for a section and ### inside it.',
      nl: 'Een kop {detail} hoort niet in de tekst. Gebruik ## voor een onderdeel en ### daarbinnen.',
      uk: 'Заголовок {detail} у текстах не вживається. Пишіть ## для розділу і ### всередині нього.',
    },
  },
  'heading-form': {
    severity: 'error',
    words: {
      en: 'The heading "{detail}" must start its line with ##, outside lists and quotes. Put it there.',
      nl: 'De kop ‘{detail}’ hoort aan het begin van de regel met ##, buiten lijsten en citaten. Zet hem daar.',
      uk: 'Заголовок «{detail}» має починати рядок знаками ##, поза списками й цитатами. Поставте його так.',
    },
  },
  'heading-without-id': {
    severity: 'error',
    words: {
      en: 'The section "{detail}" has no id. Add one, equal in both languages: ## Heading {#id}.',
      nl: 'Het onderdeel ‘{detail}’ heeft geen id. Voeg er een toe, in beide talen gelijk: ## Kop {#id}.',
      uk: 'Розділ «{detail}» не має id. Додайте його, однаковий обома мовами: ## Заголовок {#id}.',
    },
  },
  'heading-id-shape': {
    severity: 'error',
    words: {
      en: 'The section id "{detail}" is not usable. Begin with a letter; use a-z, 0-9 and hyphens.',
      nl: 'Het id ‘{detail}’ kan niet. Begin met een letter; gebruik a-z, 0-9 en streepjes.',
      uk: 'Такий id розділу неможливий: «{detail}». Починайте з літери; використовуйте a-z, 0-9 і дефіси.',
    },
  },
  'heading-id-taken': {
    severity: 'error',
    words: {
      en: 'The id "{detail}" belongs to the page itself. Choose another one.',
      nl: 'Het id ‘{detail}’ is al van de pagina zelf. Kies een ander.',
      uk: 'Ідентифікатор «{detail}» уже належить самій сторінці. Оберіть інший.',
    },
  },
  'duplicate-heading-id': {
    severity: 'error',
    words: {
      en: 'The section id "{detail}" stands here twice. Give one section another id, in both languages.',
      nl: 'Het id ‘{detail}’ staat er twee keer. Geef één onderdeel een ander id, in beide talen.',
      uk: 'Id розділу «{detail}» повторюється. Дайте одному з розділів інший id обома мовами.',
    },
  },
  'heading-empty': {
    severity: 'error',
    words: {
      en: 'There are no words in this heading. Write them, or remove it.',
      nl: 'In deze kop staan geen woorden. Schrijf ze, of haal de kop weg.',
      uk: 'У цьому заголовку немає слів. Напишіть їх або приберіть заголовок.',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
