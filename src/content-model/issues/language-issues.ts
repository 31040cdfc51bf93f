import type { IssueKindInfo } from './issue-kind-info.ts';

/** Faults between the two languages of a text, and of the way that they are written. */
export const languageIssues = {
  'shared-field-differs': {
    severity: 'error',
    words: {
      en: '{field} differs from {other}. Both files hold the same fact: make them equal.',
      nl: '{field} is anders dan in {other}. In beide bestanden hoort hetzelfde te staan: maak de waarden gelijk.',
      uk: 'Поле {field} відрізняється від {other}. В обох файлах має стояти те саме: зробіть значення однаковими.',
    },
  },
  'section-in-one-language': {
    severity: 'warning',
    words: {
      en: 'The section "{id}" is not in {other}. Add it there with the same id, or remove it here.',
      nl: 'Het onderdeel ‘{id}’ staat niet in {other}. Voeg het daar toe met hetzelfde id, of haal het hier weg.',
      uk: 'Розділу «{id}» немає у файлі {other}. Додайте його там із тим самим id або приберіть тут.',
    },
  },
  'section-order': {
    severity: 'warning',
    words: {
      en: 'The sections stand in another order than in {other}. Put "{id}" in the same place.',
      nl: 'De onderdelen staan in een andere volgorde dan in {other}. Zet ‘{id}’ op dezelfde plaats.',
      uk: 'Розділи стоять в іншому порядку, ніж у файлі {other}. Поставте «{id}» на те саме місце.',
    },
  },
  'missing-section': {
    severity: 'error',
    words: {
      en: 'The required section "{heading}" is missing. Add ## {heading} {#{id}}.',
      nl: 'Het verplichte onderdeel ‘{heading}’ ontbreekt. Voeg toe: ## {heading} {#{id}}.',
      uk: 'Немає обов’язкового розділу «{heading}». Додайте: ## {heading} {#{id}}.',
    },
  },
  'missing-counterpart': {
    severity: 'warning',
    words: {
      en: 'There is no {other}. Readers of that language get the page "translation missing" until you add it.',
      nl: 'Er is geen bestand {other}. Lezers in die taal zien ‘nog niet vertaald’ tot u het bestand toevoegt.',
      uk: 'Немає файлу {other}. Читачі цією мовою бачитимуть «ще не перекладено», доки ви його не додасте.',
    },
  },
  'translation-in-source': {
    severity: 'error',
    words: {
      en: 'This file is the original, so it has no field translation. Remove it or change sourceLocale.',
      nl: 'Dit bestand is het origineel en heeft dus geen veld ‘Vertaling’. Haal het weg of verander de taal van het origineel.',
      uk: 'Цей файл — оригінал, тож поля «Переклад» у ньому не буває. Приберіть його або змініть мову оригіналу.',
    },
  },
  'not-composed': {
    severity: 'warning',
    words: {
      en: 'Some letters are written as letter plus accent. Save the text in Unicode form NFC.',
      nl: 'Sommige letters staan er als letter plus los teken. Bewaar de tekst in Unicode-vorm NFC.',
      uk: 'Деякі літери записано як літеру й окремий знак. Збережіть текст у формі Unicode NFC.',
    },
  },
  'straight-quotes': {
    severity: 'warning',
    words: {
      en: 'Straight quotes stand around {words}. Write {right}.',
      nl: 'Om {words} staan rechte aanhalingstekens. Schrijf {right}.',
      uk: '{words} взято в прямі лапки. Пишіть {right}.',
    },
  },
  'wrong-apostrophe': {
    severity: 'warning',
    words: {
      en: 'The apostrophe in {words} is not ’ (U+2019). Write {right}.',
      nl: 'De apostrof in {words} is niet ’ (U+2019). Schrijf {right}.',
      uk: 'Апостроф у слові {words} — не ’ (U+2019). Пишіть {right}.',
    },
  },
  'hyphen-as-dash': {
    severity: 'warning',
    words: {
      en: 'A hyphen stands where a dash belongs: {words}. Write {right}.',
      nl: 'Hier staat een koppelteken waar een gedachtestreepje hoort: {words}. Schrijf {right}.',
      uk: 'Замість тире стоїть дефіс: {words}. Пишіть {right}.',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
