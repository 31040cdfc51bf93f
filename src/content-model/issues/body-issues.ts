import type { BodyFaultKind } from '../safe-mdx/faults.ts';

import type { IssueKindInfo } from './issue-kind-info.ts';

import { blockIssues } from './block-issues.ts';
import { headingIssues } from './heading-issues.ts';

/** Faults of the text of a document: one per kind of the safe subset. */
export const bodyIssues = {
  'too-long': {
    severity: 'error',
    words: {
      en: 'The text is too long (limit: {detail}). Divide it over two pages.',
      nl: 'De tekst is te lang (grens: {detail}). Verdeel hem over twee pagina’s.',
      uk: 'Текст завеликий (межа: {detail}). Розділіть його на дві сторінки.',
    },
  },
  'too-deep': {
    severity: 'error',
    words: {
      en: 'More than {detail} lists or quotations stand within each other. Take levels away.',
      nl: 'Er staan meer dan {detail} lijsten of citaten in elkaar. Haal niveaus weg.',
      uk: 'Тут понад {detail} списків або цитат, вкладених одне в одне. Приберіть зайві рівні.',
    },
  },
  'too-many-marks': {
    severity: 'error',
    words: {
      en: 'This paragraph has more than {detail} marks such as * _ ~ ` [. Divide it with blank lines.',
      nl: 'In deze alinea staan meer dan {detail} tekens voor opmaak, zoals * _ ~ ` [. Verdeel hem met witregels.',
      uk: 'У цьому абзаці понад {detail} знаків розмітки, таких як * _ ~ ` [. Розділіть його порожніми рядками.',
    },
  },
  'hidden-sign': {
    severity: 'error',
    words: {
      en: 'There is an invisible sign here ({detail}), which no two programs read alike. Take it away: type the line anew.',
      nl: 'Hier staat een onzichtbaar teken ({detail}). Haal het weg: typ de regel opnieuw.',
      uk: 'Тут є невидимий знак ({detail}). Приберіть його: наберіть рядок заново.',
    },
  },
  'import-export': {
    severity: 'error',
    words: {
      en: 'A line that starts with "{detail}" is read as code. Write another word first, or {escaped}.',
      nl: 'Een regel die begint met ‘{detail}’ geldt als code. Zet er een ander woord voor, of schrijf {escaped}.',
      uk: 'Рядок, що починається зі слова «{detail}», сприймається як код. Поставте перед ним інше слово або пишіть {escaped}.',
    },
  },
  expression: {
    severity: 'error',
    words: {
      en: '{detail} is read as code. Write \\{ for a brace.',
      nl: '{detail} geldt als code. Schrijf \\{ voor een accolade.',
      uk: '{detail} сприймається як код. Фігурну дужку пишіть так: \\{.',
    },
  },
  comment: {
    severity: 'error',
    words: {
      en: 'Comments do not belong in a text. Remove it.',
      nl: 'Een opmerking hoort niet in de tekst. Haal die weg.',
      uk: 'Коментарю не місце в тексті. Приберіть його.',
    },
  },
  'raw-html': {
    severity: 'error',
    words: {
      en: 'HTML such as {detail} is not used in texts. Use Markdown, or write \\< for the sign.',
      nl: 'HTML zoals {detail} hoort niet in de tekst. Gebruik Markdown, of schrijf \\< voor het teken.',
      uk: 'HTML, як-от {detail}, у текстах не вживається. Скористайтеся Markdown або пишіть знак так: \\<.',
    },
  },
  'angle-bracket': {
    severity: 'error',
    words: {
      en: 'The sign < starts code here. Write \\<.',
      nl: 'Het teken < begint hier code. Schrijf \\<.',
      uk: 'Знак < тут починає код. Пишіть \\<.',
    },
  },
  autolink: {
    severity: 'error',
    words: {
      en: 'An address between < and > is not read as a link. Write [words]({detail}).',
      nl: 'Een adres tussen < en > wordt geen link. Schrijf [woorden]({detail}).',
      uk: 'Адреса між < і > не стає посиланням. Пишіть [слова]({detail}).',
    },
  },
  ...blockIssues,
  'wide-row': {
    severity: 'error',
    words: {
      en: 'This row has more cells than the head of its table ({detail}). Readers would not see the others. Add columns to the head.',
      nl: 'Deze rij heeft meer cellen dan de kop van de tabel ({detail}). De andere ziet de lezer niet. Voeg kolommen toe aan de kop.',
      uk: 'У цьому рядку більше клітинок, ніж у заголовку таблиці ({detail}). Решти читач не побачить. Додайте стовпці до заголовка.',
    },
  },
  'defined-twice': {
    severity: 'error',
    words: {
      en: '{detail} is explained twice. Readers would see the first only. Give one of them another name.',
      nl: '{detail} wordt twee keer uitgelegd. De lezer ziet alleen de eerste. Geef één ervan een andere naam.',
      uk: '{detail} пояснено двічі. Читач побачить лише перше. Дайте одному з них іншу назву.',
    },
  },
  'unsafe-link': {
    severity: 'error',
    words: {
      en: 'The link {detail} is not safe. Use https://, mailto: or an entry of the portal.',
      nl: 'De link {detail} is niet veilig. Gebruik https://, mailto: of een tekst van het portaal.',
      uk: 'Посилання {detail} небезпечне. Використовуйте https://, mailto: або матеріал порталу.',
    },
  },
  'disguised-link': {
    severity: 'error',
    words: {
      en: 'The link {detail} leads elsewhere than it seems: there is a name with @ before the site, or a letter of another alphabet in its name. Type the address of the site itself.',
      nl: 'De link {detail} leidt ergens anders heen dan het lijkt: vóór de site staat een naam met @, of in de naam staat een letter uit een ander alfabet. Typ het adres van de site zelf.',
      uk: 'Посилання {detail} веде не туди, куди здається: перед сайтом стоїть ім’я з @ або в назві є літера іншої абетки. Наберіть адресу самого сайту.',
    },
  },
  'unknown-link': {
    severity: 'error',
    words: {
      en: 'The link {detail} leads nowhere. Write https://…, #section or ../<collection>/<id>.',
      nl: 'De link {detail} leidt nergens heen. Schrijf https://…, #onderdeel of ../<soort>/<id>.',
      uk: 'Посилання {detail} нікуди не веде. Пишіть https://…, #розділ або ../<вид>/<id>.',
    },
  },
  'image-outside-media': {
    severity: 'error',
    words: {
      en: 'The picture {detail} does not stand below content/media. Add it through the editor’s picture button.',
      nl: 'De foto {detail} staat niet onder content/media. Voeg de foto toe met de knop voor foto’s in de redactie.',
      uk: 'Світлина {detail} лежить не в content/media. Додайте її кнопкою для світлин у редакції.',
    },
  },
  'image-without-alt': {
    severity: 'error',
    words: {
      en: 'The picture {detail} has no alternative text. Say in a sentence what it shows: ![sentence](address).',
      nl: 'De foto {detail} heeft geen beschrijving. Zeg in één zin wat er te zien is: ![zin](adres).',
      uk: 'Світлина {detail} не має опису. Скажіть одним реченням, що на ній: ![речення](адреса).',
    },
  },
  ...headingIssues,
} as const satisfies Record<BodyFaultKind, IssueKindInfo>;
