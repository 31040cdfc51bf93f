import type { IssueKindInfo } from './issue-kind-info.ts';

/** Faults of single fields. */
export const fieldIssues = {
  'unknown-field': {
    severity: 'error',
    words: {
      en: 'There is no field "{key}" here. Correct its name or remove it.',
      nl: 'Hier bestaat geen veld ‘{key}’. Verbeter de naam of haal het weg.',
      uk: 'Тут немає поля «{key}». Виправте назву або приберіть його.',
    },
  },
  'missing-field': {
    severity: 'error',
    words: {
      en: '{field} is missing. Fill it in.',
      nl: '{field} ontbreekt. Vul het in.',
      uk: 'Немає поля {field}. Заповніть його.',
    },
  },
  'missing-translation': {
    severity: 'error',
    words: {
      en: '{field} is filled in in {other} but missing here. Translate it.',
      nl: '{field} is ingevuld in {other}, maar ontbreekt hier. Vertaal het.',
      uk: 'Поле {field} заповнене у файлі {other}, але тут його немає. Перекладіть його.',
    },
  },
  'missing-language': {
    severity: 'error',
    words: {
      en: '{field} has no {language} text. Add it.',
      nl: '{field} heeft geen tekst in het {language}. Vul die aan.',
      uk: 'У полі {field} немає тексту {language}. Додайте його.',
    },
  },
  'empty-field': {
    severity: 'error',
    words: {
      en: '{field} is empty. Fill it in or remove it.',
      nl: '{field} is leeg. Vul het in of haal het weg.',
      uk: 'Поле {field} порожнє. Заповніть або приберіть його.',
    },
  },
  'no-word': {
    severity: 'error',
    words: {
      en: '{field} has no letter or figure, so that nobody can name or find it. Write a word.',
      nl: '{field} heeft geen letter of cijfer. Schrijf er ten minste één woord.',
      uk: 'У полі {field} немає жодної літери чи цифри. Напишіть принаймні одне слово.',
    },
  },
  'text-without-quotes': {
    severity: 'error',
    words: {
      en: '{field} is read as {value}, which is no text. Put the text between quotes.',
      nl: '{field} wordt gelezen als {value}, en dat is geen tekst. Zet de tekst tussen aanhalingstekens.',
      uk: 'Поле {field} прочитано як {value}, а це не текст. Візьміть текст у лапки.',
    },
  },
  'wrong-type': {
    severity: 'error',
    words: {
      en: '{field} must be {expected}. Change the value.',
      nl: '{field} moet {expected} zijn. Verander de waarde.',
      uk: '{field}: тут має бути {expected}. Змініть значення.',
    },
  },
  'number-limit': {
    severity: 'error',
    words: {
      en: '{field} cannot be {value}. Write a whole number of {min} or more.',
      nl: '{field} kan niet {value} zijn. Schrijf een heel getal vanaf {min}.',
      uk: 'У полі {field} не може стояти {value}. Напишіть ціле число від {min}.',
    },
  },
  'text-too-long': {
    severity: 'error',
    words: {
      en: '{field} has {length} characters; {max} is the most. Shorten it.',
      nl: '{field} heeft {length} tekens, maar mag er hoogstens {max} hebben. Maak de tekst korter.',
      uk: 'Знаків у полі {field}: {length}, а можна щонайбільше {max}. Скоротіть текст.',
    },
  },
  'unknown-choice': {
    severity: 'error',
    words: {
      en: '{field} cannot be "{value}". Choose one of: {options}.',
      nl: '{field} kan niet ‘{value}’ zijn. Kies uit: {options}.',
      uk: 'Поле {field} не може мати значення «{value}». Оберіть одне з: {options}.',
    },
  },
  'bad-date': {
    severity: 'error',
    words: {
      en: '{field} is "{value}", which is no date. Write it as {shape}.',
      nl: '{field} is ‘{value}’, en dat is geen datum. Schrijf die als {shape}.',
      uk: 'У полі {field} стоїть «{value}», а це не дата. Запишіть її так: {shape}.',
    },
  },
  'bad-id': {
    severity: 'error',
    words: {
      en: '{field} is "{value}". Use only a-z, 0-9 and single hyphens.',
      nl: '{field} is ‘{value}’. Gebruik alleen a-z, 0-9 en losse streepjes.',
      uk: 'У полі {field} стоїть «{value}». Використовуйте лише a-z, 0-9 і поодинокі дефіси.',
    },
  },
  'bad-address': {
    severity: 'error',
    words: {
      en: '{field} is "{value}", which is no plain web address. Start it with https://, without @ before the name of the site and without letters of another alphabet in it.',
      nl: '{field} is ‘{value}’, en dat is geen gewoon webadres. Begin met https://, zonder @ vóór de naam van de site en zonder letters uit een ander alfabet in die naam.',
      uk: 'У полі {field} стоїть «{value}», а це не звичайна вебадреса. Почніть з https://, без @ перед назвою сайту й без літер іншої абетки в цій назві.',
    },
  },
  'bad-mailbox': {
    severity: 'error',
    words: {
      en: '{field} is "{value}", which is no e-mail address. Correct it.',
      nl: '{field} is ‘{value}’, en dat is geen e-mailadres. Verbeter het.',
      uk: 'У полі {field} стоїть «{value}», а це не електронна адреса. Виправте її.',
    },
  },
  'bad-document': {
    severity: 'error',
    words: {
      en: '{field} is "{value}". Write collection/id, as in guides/bi-zone.',
      nl: '{field} is ‘{value}’. Schrijf soort/id, zoals guides/bi-zone.',
      uk: 'У полі {field} стоїть «{value}». Пишіть вид/id, наприклад guides/bi-zone.',
    },
  },
  'bad-media-path': {
    severity: 'error',
    words: {
      en: '{field} is "{value}". Pictures stand below content/media: write ../media/<collection>/<id>/<name>.jpg.',
      nl: '{field} is ‘{value}’. Foto’s staan onder content/media: schrijf ../media/<soort>/<id>/<naam>.jpg.',
      uk: 'У полі {field} стоїть «{value}». Світлини лежать у content/media: пишіть ../media/<вид>/<id>/<назва>.jpg.',
    },
  },
  'bad-hash': {
    severity: 'error',
    words: {
      en: '{field} is no section hash. Run npm run content:stamp.',
      nl: '{field} is geen stand van een onderdeel. Voer npm run content:stamp uit.',
      uk: '{field} не є станом розділу. Виконайте npm run content:stamp.',
    },
  },
  'withdrawn-without-reason': {
    severity: 'error',
    words: {
      en: 'The status is withdrawn, but nothing says why. Fill in the field withdrawn.',
      nl: 'De tekst is ingetrokken, maar er staat niet waarom. Vul ‘Ingetrokken’ in.',
      uk: 'Текст відкликано, але не сказано чому. Заповніть групу «Відкликано».',
    },
  },
  'replaced-by-itself': {
    severity: 'error',
    words: {
      en: 'A withdrawn text cannot be replaced by itself. Choose another text, or leave ‘replaced by’ empty.',
      nl: 'Een ingetrokken tekst kan zichzelf niet vervangen. Kies bij ‘Vervangen door’ een andere tekst, of laat het leeg.',
      uk: 'Відкликаний текст не може замінити сам себе. Оберіть у полі «Замінено на» інший текст або залиште його порожнім.',
    },
  },
  'agreements-unsaid': {
    severity: 'error',
    words: {
      en: 'A visit names its agreements or says that there are none. Fill in agreements, or noAgreements: true.',
      nl: 'Een bezoek noemt zijn afspraken of zegt dat er geen zijn. Vul ‘Afspraken’ in of zet ‘Er zijn geen afspraken gemaakt’ aan.',
      uk: 'Звіт про візит називає домовленості або повідомляє, що їх немає. Заповніть «Домовленості» або позначте «Домовленостей немає».',
    },
  },
  'unneeded-answer': {
    severity: 'warning',
    words: {
      en: 'notPersonal answers "{words}", which the check does not ask about. Remove it from the list.',
      nl: 'Bij ‘Geen persoonsgegevens’ staat ‘{words}’, maar daar vraagt de controle niet naar. Haal het daar weg.',
      uk: 'У полі «Не персональні дані» стоїть «{words}», але перевірка про це не питає. Приберіть це звідти.',
    },
  },
  'read-before-valid': {
    severity: 'error',
    words: {
      en: 'The version that was read ({read}) is later than the day of the check ({checked}). Correct one of the two.',
      nl: 'De versie die is gelezen ({read}) is van na de dag van nakijken ({checked}). Verbeter een van de twee.',
      uk: 'Прочитана редакція ({read}) пізніша за день перевірки ({checked}). Виправте одну з дат.',
    },
  },
  'old-law-check': {
    severity: 'warning',
    words: {
      en: 'The law was checked {days} days ago, which is over {most}. Check its state and update checkedOn.',
      nl: 'De wet is {days} dagen geleden nagekeken, meer dan {most}. Kijk de stand na en werk ‘Nagekeken op’ bij.',
      uk: 'Після останньої перевірки закону минуло днів: {days}, а це більше ніж {most}. Перевірте його стан і оновіть поле «Перевірено».',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
