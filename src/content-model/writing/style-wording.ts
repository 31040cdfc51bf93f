/** What the writing help says of style, and of sources and titles that readers cannot use. */
import type { WritingKindInfo } from './findings.ts';

export const styleWording = {
  'translated-wording': {
    severity: 'hint',
    words: {
      en: 'This sounds translated: "{found}". Natural: {plain}.',
      nl: '‘{found}’ klinkt als een vertaling. Beter is: {plain}.',
      uk: '«{found}» звучить як переклад. Природніше так: {plain}.',
    },
  },
  'double-meaning': {
    severity: 'hint',
    words: {
      en: 'This can mean two things: "{found}". Write which: {plain}.',
      nl: '‘{found}’ kan twee dingen betekenen. Schrijf welk van de twee: {plain}.',
      uk: '«{found}» можна зрозуміти двояко. Уточніть: {plain}.',
    },
  },
  'search-only': {
    severity: 'hint',
    words: {
      en: 'The glossary has this word for searching only: "{found}". In texts it is: {plain}.',
      nl: '‘{found}’ staat alleen in de woordenlijst om op te zoeken. In teksten schrijven we: {plain}.',
      uk: '«{found}» є у словнику лише для пошуку. У текстах пишемо так: {plain}.',
    },
  },
  'mark-without-scale': {
    severity: 'hint',
    words: {
      en: 'A mark without its scale: "{found}". Say out of how many, such as "out of 10".',
      nl: 'Een cijfer zonder schaal: ‘{found}’. Schrijf erbij van hoeveel, bijvoorbeeld ‘op een schaal van 1 tot 10’.',
      uk: 'Оцінка без шкали: «{found}». Додайте, за якою шкалою, наприклад «за десятибальною шкалою».',
    },
  },
  'short-sentences': {
    severity: 'hint',
    words: {
      en: '{percent}% of the sentences have five words or fewer, such as "{found}". Join some of them.',
      nl: '{percent}% van de zinnen heeft vijf woorden of minder, zoals ‘{found}’. Voeg er een paar samen.',
      uk: '{percent} % речень мають не більше ніж п’ять слів, як-от «{found}». Об’єднайте частину з них.',
    },
  },
  'many-disclaimers': {
    severity: 'hint',
    words: {
      en: 'The text says {count} times that something is not known, such as "{found}"; {most} is enough for its length. Put what is not known in its own list.',
      nl: 'De tekst zegt {count} keer dat iets niet bekend is, zoals ‘{found}’; bij deze lengte is {most} genoeg. Zet wat u niet weet in de lijst ‘Wat wij niet weten’.',
      uk: 'Скільки разів у тексті сказано, що чогось не знаємо: {count} (як-от «{found}»). Для такого обсягу досить {most}. Перенесіть невідоме до переліку «Чого ми не знаємо».',
    },
  },
  'disclaimer-in-summary': {
    severity: 'hint',
    words: {
      en: 'The summary says that something is not known: "{found}". Tell what is known.',
      nl: 'De samenvatting zegt dat iets niet bekend is: ‘{found}’. Vertel wat wel bekend is.',
      uk: 'У короткому змісті сказано про невідоме: «{found}». Напишіть те, що відомо.',
    },
  },
  'home-page': {
    severity: 'hint',
    words: {
      en: 'The source is a home page: {found}. Give the address of the page that you read.',
      nl: 'De bron is een startpagina: {found}. Geef het adres van de pagina die u las.',
      uk: 'Джерело — головна сторінка сайту: {found}. Вкажіть адресу сторінки, яку ви прочитали.',
    },
  },
  'name-in-address': {
    severity: 'hint',
    words: {
      en: 'This address may hold the name of a person: {found}. Choose another source for the same.',
      nl: 'In dit adres staat misschien de naam van een persoon: {found}. Kies liever een andere bron voor hetzelfde.',
      uk: 'В адресі, можливо, є ім’я людини: {found}. Краще знайдіть інше джерело про те саме.',
    },
  },
  'official-title': {
    severity: 'hint',
    words: {
      en: 'A Ukrainian act lacks its official title in Ukrainian: {found}. Copy it from the act, in «».',
      nl: 'Een Oekraïense wet heeft in het Oekraïens nog geen officiële titel: {found}. Neem de titel over uit de wet, tussen «».',
      uk: 'Український акт названо не офіційною назвою: {found}. Візьміть назву з тексту акта й поставте її в лапки «».',
    },
  },
} as const satisfies Record<string, WritingKindInfo>;
