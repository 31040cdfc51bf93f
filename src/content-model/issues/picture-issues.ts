import type { IssueKindInfo } from './issue-kind-info.ts';

/** Faults of the files of pictures. */
export const pictureIssueWords = {
  'image-metadata': {
    severity: 'error',
    words: {
      en: 'The picture holds more than readers see ({found}). Upload it through the editor, which removes that, or save a copy without it.',
      nl: 'In de foto zit meer dan lezers zien: {found}. Voeg de foto toe in de redactie: die haalt dat weg. Of bewaar een kopie zonder die gegevens.',
      uk: 'У світлині є більше, ніж бачать читачі: {found}. Додайте її через редакцію, вона це вилучить, або збережіть копію без цих даних.',
    },
  },
  'image-location': {
    severity: 'error',
    words: {
      en: 'The picture tells where it was taken (GPS). Remove its metadata, and take it out of the Git history if it was committed.',
      nl: 'De foto verraadt de plaats van de opname (GPS). Haal de verborgen gegevens weg, ook uit de Git-geschiedenis als de foto al is vastgelegd.',
      uk: 'Світлина видає місце зйомки (GPS). Вилучіть приховані дані, а якщо файл уже збережено — то й з історії Git.',
    },
  },
  'history-metadata': {
    severity: 'warning',
    words: {
      en: 'The Git history holds a picture with more than readers see ({found}), from commit {commit} on. Take it out of the history: docs/hosting.md, “A picture in the history”. Its content is {blob}.',
      nl: 'In de Git-geschiedenis staat een foto met meer dan lezers zien ({found}), vanaf commit {commit}. Haal die uit de geschiedenis: docs/hosting.md, ‘A picture in the history’. De inhoud heet daar {blob}.',
      uk: 'В історії Git є світлина, у якій більше, ніж бачать читачі ({found}), від коміту {commit}. Вилучіть її з історії: docs/hosting.md, «A picture in the history». Вміст має там назву {blob}.',
    },
  },
  'image-kind': {
    severity: 'error',
    words: {
      en: 'This is no JPEG, PNG or WebP picture. Open it in a photo program and save it as JPEG or PNG.',
      nl: 'Dit is geen foto in JPEG, PNG of WebP. Open de foto in een fotoprogramma en bewaar die als JPEG of PNG.',
      uk: 'Це не зображення JPEG, PNG чи WebP. Відкрийте його у фоторедакторі й збережіть як JPEG або PNG.',
    },
  },
  'image-other-kind': {
    severity: 'error',
    words: {
      en: 'This file is {found}; the site takes JPEG, PNG and WebP. Open it in a photo program and save it as JPEG or PNG.',
      nl: 'Dit bestand is {found}, maar de site neemt alleen JPEG, PNG en WebP. Open het in een fotoprogramma en bewaar het als JPEG of PNG.',
      uk: 'Формат цього файлу — {found}, а сайт приймає лише JPEG, PNG і WebP. Відкрийте його у фоторедакторі й збережіть як JPEG або PNG.',
    },
  },
  'image-ending': {
    severity: 'error',
    words: {
      en: 'This picture is {kind}, but the end of its name says otherwise. Give the file the ending of its kind.',
      nl: 'Deze foto is {kind}, maar het einde van de naam zegt iets anders. Geef het bestand het einde dat bij de soort hoort.',
      uk: 'Формат світлини — {kind}, але закінчення назви каже інше. Дайте файлові закінчення, що відповідає формату.',
    },
  },
  'image-name': {
    severity: 'error',
    words: {
      en: 'The name of this picture will not do. Use a-z, 0-9, hyphens and dots, and a name that ends in .jpg, .png or .webp: content/media/<collection>/<id>/<name>.jpg.',
      nl: 'De naam van deze foto kan niet. Gebruik a-z, 0-9, streepjes en punten, met .jpg, .png of .webp aan het eind: content/media/<soort>/<id>/<naam>.jpg.',
      uk: 'Така назва світлини не підходить. Вживайте a-z, 0-9, дефіси й крапки, а в кінці — .jpg, .png або .webp: content/media/<вид>/<id>/<назва>.jpg.',
    },
  },
  'image-broken': {
    severity: 'error',
    words: {
      en: 'The picture cannot be opened: a part of its file is missing or damaged. Open it in a photo program, save it as JPEG, and upload it anew.',
      nl: 'De foto is niet te openen: een deel van het bestand ontbreekt of is beschadigd. Open de foto in een fotoprogramma, bewaar die als JPEG en voeg die opnieuw toe.',
      uk: 'Світлина не відкривається: частини файлу бракує або її пошкоджено. Відкрийте її у фоторедакторі, збережіть як JPEG і додайте знову.',
    },
  },
  'image-size': {
    severity: 'error',
    words: {
      en: 'The picture is {size} MB; 10 MB is the most. Make it smaller.',
      nl: 'De foto is {size} MB, maar mag hoogstens 10 MB zijn. Maak de foto kleiner.',
      uk: 'Розмір світлини — {size} МБ, а можна щонайбільше 10 МБ. Зменште її.',
    },
  },
  'image-pixels': {
    severity: 'error',
    words: {
      en: 'The picture is {size} pixels; 10,000 on a side and 50 million together are the most. Make it smaller.',
      nl: 'De foto is {size} beeldpunten groot. Een zijde mag hoogstens 10.000 beeldpunten hebben en de foto 50 miljoen. Maak de foto kleiner.',
      uk: 'Розмір світлини — {size} пікселів. Одна сторона може мати щонайбільше 10 000 пікселів, а вся світлина — 50 мільйонів. Зменште її.',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
