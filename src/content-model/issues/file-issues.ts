import type { IssueKindInfo } from './issue-kind-info.ts';
import { pictureIssueWords } from './picture-issues.ts';

/** Faults of files as such. */
export const fileIssues = {
  'misplaced-file': {
    severity: 'error',
    words: {
      en: 'No entry may stand here. Name it content/<collection>/<id>.<nl|uk>.mdx or content/<collection>/<id>.yaml; an id has a-z, 0-9 and hyphens.',
      nl: 'Hier mag geen tekst staan. Noem het bestand content/<soort>/<id>.<nl|uk>.mdx of content/<soort>/<id>.yaml; een id bestaat uit a-z, 0-9 en streepjes.',
      uk: 'Тут не може бути матеріалу. Назвіть файл content/<вид>/<id>.<nl|uk>.mdx або content/<вид>/<id>.yaml; id складається з a-z, 0-9 і дефісів.',
    },
  },
  'lost-letters': {
    severity: 'error',
    words: {
      en: 'Letters were lost on this line: the file is not in UTF-8, or a text with lost letters (�) was pasted. Save the file as UTF-8 and type the words anew.',
      nl: 'Op deze regel zijn letters verloren gegaan: het bestand is niet in UTF-8 bewaard, of er is tekst met � geplakt. Bewaar het bestand als UTF-8 en typ de woorden opnieuw.',
      uk: 'У цьому рядку втрачено літери: файл збережено не в UTF-8 або вставлено текст із �. Збережіть файл у UTF-8 і наберіть слова знову.',
    },
  },
  'no-front-matter': {
    severity: 'error',
    words: {
      en: 'The file does not start with front matter. Put the fields on top, between two lines ---.',
      nl: 'Het bestand begint niet met velden. Zet de velden bovenaan, tussen twee regels ---.',
      uk: 'Файл не починається з полів. Поставте поля вгорі, між двома рядками ---.',
    },
  },
  'unclosed-front-matter': {
    severity: 'error',
    words: {
      en: 'The front matter has no end. Put a line --- below the last field.',
      nl: 'De velden hebben geen einde. Zet een regel --- onder het laatste veld.',
      uk: 'Поля не мають кінця. Поставте рядок --- під останнім полем.',
    },
  },
  'broken-yaml': {
    severity: 'error',
    words: {
      en: 'The fields cannot be read ({detail}). Look at the quotes, colons and indents on this line and the one above.',
      nl: 'De velden zijn niet te lezen. Kijk naar aanhalingstekens, dubbele punten en inspringen op deze regel en die erboven.',
      uk: 'Поля не читаються. Перевірте лапки, двокрапки й відступи в цьому рядку та над ним.',
    },
  },
  'no-fields': {
    severity: 'error',
    words: {
      en: 'There is no list of fields here. Write each field as "name: value".',
      nl: 'Hier staat geen lijst van velden. Schrijf elk veld als ‘naam: waarde’.',
      uk: 'Тут немає списку полів. Пишіть кожне поле так: «назва: значення».',
    },
  },
  'duplicate-field': {
    severity: 'error',
    words: {
      en: 'The same field stands here twice. Keep one.',
      nl: 'Hetzelfde veld staat er twee keer. Laat er één staan.',
      uk: 'Те саме поле записано двічі. Залиште одне.',
    },
  },
  'fields-too-long': {
    severity: 'error',
    words: {
      en: 'The fields are longer than 100,000 characters or 5,000 lines. Put long text below the fields, or split the entry.',
      nl: 'De velden zijn langer dan 100.000 tekens of 5.000 regels. Zet lange tekst onder de velden, of verdeel de inhoud over meer teksten.',
      uk: 'Поля довші за 100 000 знаків або 5 000 рядків. Перенесіть довгий текст під поля або розділіть матеріал.',
    },
  },
  'fields-too-deep': {
    severity: 'error',
    words: {
      en: 'Lists or groups stand in each other more than 50 deep here. Write the fields as the other entries do.',
      nl: 'Hier staan meer dan 50 lijsten of groepen in elkaar. Schrijf de velden zoals in de andere teksten.',
      uk: 'Тут понад 50 вкладених один в одний списків чи груп. Запишіть поля так, як в інших матеріалах.',
    },
  },
  'yaml-feature': {
    severity: 'error',
    words: {
      en: 'References (&, *) and tags (!) are not used in content. Write the value out, or put it between quotes.',
      nl: 'Verwijzingen (&, *) en tags (!) horen niet in de velden. Schrijf de waarde uit of zet die tussen aanhalingstekens.',
      uk: 'Посилання (&, *) і теги (!) у полях не вживаються. Запишіть значення повністю або візьміть його в лапки.',
    },
  },
  'example-without-mark': {
    severity: 'error',
    words: {
      en: 'An example must say so in its title. Start {field} with {mark}.',
      nl: 'Een voorbeeld moet dat in de titel zeggen. Begin {field} met {mark}.',
      uk: 'Приклад має бути позначений у назві. Почніть {field} з {mark}.',
    },
  },
  'mark-without-example': {
    severity: 'error',
    words: {
      en: '{field} starts with {mark}, but this is not marked as an example. Set status to example (or example to true), or take the mark away.',
      nl: '{field} begint met {mark}, maar dit is geen voorbeeld. Kies de status ‘voorbeeld’ of haal {mark} weg.',
      uk: '{field} починається з {mark}, але матеріал не є прикладом. Оберіть стан «приклад» або приберіть позначку.',
    },
  },
  'mark-in-text': {
    severity: 'error',
    words: {
      en: 'A heading, link, cell or bold text starts with {mark}, but this is no example. Write it otherwise: the mark is for examples.',
      nl: 'Een kop, link, cel of vette tekst begint met {mark}, maar dit is geen voorbeeld. Schrijf het anders: dat merk is voor voorbeelden.',
      uk: 'Заголовок, посилання, клітинка чи жирний текст починається з {mark}, але це не приклад. Напишіть інакше: ця позначка — для прикладів.',
    },
  },
  'unchecked-picture': {
    severity: 'error',
    words: {
      en: 'Picture {number} was not looked at in full: {checks}. Look at it, then add these to checked.',
      nl: 'Foto {number} is niet helemaal nagekeken: {checks}. Kijk de foto na en kruis dit aan bij ‘Nagekeken’.',
      uk: 'Світлину {number} перевірено не повністю: {checks}. Перегляньте її й позначте це в полі «Перевірено».',
    },
  },
  ...pictureIssueWords,
} as const satisfies Record<string, IssueKindInfo>;
