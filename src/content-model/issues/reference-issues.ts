import type { IssueKindInfo } from './issue-kind-info.ts';

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
  'dead-own-link': {
    severity: 'error',
    words: {
      en: 'The address {address} is on the portal itself, and there is no such page. Choose the entry, as in ../guides/bi-zone, or remove the link.',
      nl: 'Het adres {address} is van het portaal zelf, maar die pagina is er niet. Verwijs naar de tekst zelf, zoals ../guides/bi-zone, of haal de link weg.',
      uk: 'Адреса {address} належить самому порталу, але такої сторінки немає. Пошліться на сам матеріал, наприклад ../guides/bi-zone, або приберіть посилання.',
    },
  },
  'own-address': {
    severity: 'error',
    words: {
      en: '{field} is {value}, an address of the portal itself. Name a page elsewhere; link to a text of the portal within the text.',
      nl: '{field} is {value}, een adres van het portaal zelf. Noem een pagina daarbuiten; verwijs naar een tekst van het portaal in de tekst zelf.',
      uk: 'У полі {field} стоїть {value} — адреса самого порталу. Укажіть сторінку поза ним, а на матеріал порталу пошліться в тексті.',
    },
  },
  'duplicate-title': {
    severity: 'error',
    words: {
      en: 'The title "{title}" is the one of {other}. Say in the title what differs.',
      nl: 'De titel ‘{title}’ is al van {other}. Zeg in de titel wat hier anders is.',
      uk: 'Назву «{title}» вже має {other}. Покажіть у назві, чим цей матеріал інший.',
    },
  },
  'title-of-portal': {
    severity: 'error',
    words: {
      en: 'The title "{title}" is the one of a page of the portal itself. Choose another title.',
      nl: 'De titel ‘{title}’ is al van een pagina van het portaal zelf. Kies een andere titel.',
      uk: 'Назву «{title}» вже має сторінка самого порталу. Оберіть іншу назву.',
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
  'lost-address': {
    severity: 'warning',
    words: {
      en: 'This text once stood at {address}, and nothing leads on from there. Add "{slug}" to formerSlugs.',
      nl: 'Deze tekst stond ooit op {address}, en dat adres leidt nergens meer heen. Zet ‘{slug}’ bij formerSlugs.',
      uk: 'Цей текст колись стояв за адресою {address}, а тепер вона нікуди не веде. Додайте «{slug}» до formerSlugs.',
    },
  },
  'gone-address': {
    severity: 'warning',
    words: {
      en: 'The text that stood at {address} is gone. Add "{slug}" to the addresses in {gone}, or a line to public/_redirects that leads on from there (301).',
      nl: 'De tekst die op {address} stond, is weg. Zet ‘{slug}’ bij de adressen in {gone}, of zet in public/_redirects een regel die van daar verder leidt (301).',
      uk: 'Тексту, що стояв за адресою {address}, уже немає. Додайте «{slug}» до адрес у {gone} або рядок до public/_redirects, який веде звідти далі (301).',
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
  'citation-in-field': {
    severity: 'error',
    words: {
      en: '{field} cites source {number}, but readers cannot follow a citation there. Remove it, or cite the source in the text.',
      nl: '{field} verwijst naar bron {number}, maar daar kan de lezer geen verwijzing volgen. Haal die weg, of verwijs in de tekst.',
      uk: 'У полі {field} є посилання на джерело {number}, але читач не зможе ним скористатися. Приберіть його або пошліться в тексті.',
    },
  },
  'missing-law': {
    severity: 'error',
    words: {
      en: 'The block names the law {law}, which does not exist. Correct its id, or add the law.',
      nl: 'Het blok noemt de wet {law}, maar die is er niet. Verbeter het kenmerk, of voeg de wet toe.',
      uk: 'Блок називає закон {law}, але такого запису немає. Виправте код або додайте закон.',
    },
  },
  'missing-rule': {
    severity: 'error',
    words: {
      en: 'The law {law} has no rule "{rule}". It has: {rules}. Correct the id, or add the rule to the law.',
      nl: 'De wet {law} heeft geen regel ‘{rule}’. Wel: {rules}. Verbeter het kenmerk, of voeg de regel toe bij de wet.',
      uk: 'Закон {law} не має норми «{rule}». Є: {rules}. Виправте код або додайте норму до закону.',
    },
  },
  'duplicate-rule': {
    severity: 'error',
    words: {
      en: 'The id "{id}" is the one of another rule of this law. Give one of them another id.',
      nl: 'Het kenmerk ‘{id}’ is al van een andere regel van deze wet. Geef één ervan een ander kenmerk.',
      uk: 'Код «{id}» уже має інша норма цього закону. Дайте одній із них інший код.',
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
