/** Phrases of lists, fields, pictures and faults where Decap's own are stiff, wrong, or use another word for the same thing. */
import type { Localized } from '#locales';

/** By their place in Decap's list; `%{…}` stays as it is. */
export const formPhrases: Readonly<Record<string, Localized>> = {
  'app.header.content': { nl: 'Inhoud', uk: 'Матеріали' },
  'app.header.quickAdd': { nl: 'Nieuw item', uk: 'Новий запис' },
  'app.app.errorHeader': { nl: 'De redactie kan niet starten', uk: 'Не вдалося відкрити редакцію' },
  'app.app.loadingConfig': { nl: 'De redactie wordt geladen…', uk: 'Завантаження редакції…' },
  'app.app.waitingBackend': { nl: 'Wachten op de server…', uk: 'Очікування сервера…' },
  'collection.sidebar.collections': { nl: 'Soorten inhoud', uk: 'Види матеріалів' },
  'collection.sidebar.allCollections': { nl: 'Alle soorten inhoud', uk: 'Усі види матеріалів' },
  'collection.sidebar.searchAll': { nl: 'Zoeken', uk: 'Пошук' },
  'collection.sidebar.searchIn': { nl: 'Zoeken in', uk: 'Де шукати' },
  'collection.collectionTop.viewAs': { nl: 'Weergave', uk: 'Вигляд' },
  'collection.collectionTop.sortBy': { nl: 'Volgorde', uk: 'Порядок' },
  'collection.collectionTop.searchResults': {
    nl: 'Gevonden bij ‘%{searchTerm}’',
    uk: 'Знайдено за запитом «%{searchTerm}»',
  },
  'collection.collectionTop.searchResultsInCollection': {
    nl: 'Gevonden bij ‘%{searchTerm}’ in %{collection}',
    uk: 'Знайдено за запитом «%{searchTerm}» у розділі «%{collection}»',
  },
  'collection.entries.cachingEntries': { nl: 'Items klaarzetten…', uk: 'Підготовка записів…' },
  'collection.entries.longerLoading': { nl: 'Dit kan een paar minuten duren', uk: 'Це може тривати кілька хвилин' },
  'editor.editorControlPane.widget.required': { nl: 'Vul ‘%{fieldLabel}’ in.', uk: 'Заповніть поле «%{fieldLabel}».' },
  'editor.editorControlPane.widget.regexPattern': {
    nl: '%{fieldLabel}: %{pattern}.',
    uk: '%{fieldLabel}: %{pattern}.',
  },
  'editor.editorControlPane.widget.processing': {
    nl: '‘%{fieldLabel}’ is nog niet klaar. Wacht even.',
    uk: 'Поле «%{fieldLabel}» ще обробляється. Зачекайте.',
  },
  'editor.editorControlPane.widget.range': {
    nl: '%{fieldLabel}: van %{minValue} tot en met %{maxValue}.',
    uk: '%{fieldLabel}: від %{minValue} до %{maxValue}.',
  },
  'editor.editorControlPane.widget.min': {
    nl: '%{fieldLabel}: minstens %{minValue}.',
    uk: '%{fieldLabel}: не менше ніж %{minValue}.',
  },
  'editor.editorControlPane.widget.max': {
    nl: '%{fieldLabel}: hoogstens %{maxValue}.',
    uk: '%{fieldLabel}: не більше ніж %{maxValue}.',
  },
  'editor.editorControlPane.widget.rangeCount': {
    nl: '%{fieldLabel}: kies er %{minCount} tot en met %{maxCount}.',
    uk: '%{fieldLabel}: потрібна кількість — від %{minCount} до %{maxCount}.',
  },
  'editor.editorControlPane.widget.rangeCountExact': {
    nl: '%{fieldLabel}: kies er precies %{count}.',
    uk: '%{fieldLabel}: потрібна кількість — %{count}.',
  },
  'editor.editorControlPane.widget.rangeMin': {
    nl: '%{fieldLabel}: kies er minstens %{minCount}.',
    uk: '%{fieldLabel}: потрібно щонайменше %{minCount}.',
  },
  'editor.editorControlPane.widget.rangeMax': {
    nl: '%{fieldLabel}: kies er hoogstens %{maxCount}.',
    uk: '%{fieldLabel}: можна щонайбільше %{maxCount}.',
  },
  'editor.editorToolbar.deleting': { nl: 'Verwijderen…', uk: 'Вилучення…' },
  'editor.editorToolbar.updating': { nl: 'Stand wijzigen…', uk: 'Зміна стану…' },
  'editor.editorWidgets.markdown.linkPrompt': { nl: 'Adres van de link', uk: 'Адреса посилання' },
  'editor.editorWidgets.image.choose': { nl: 'Kies een afbeelding', uk: 'Обрати зображення' },
  'editor.editorWidgets.image.remove': { nl: 'Verwijder afbeelding', uk: 'Вилучити зображення' },
  'editor.editorWidgets.file.choose': { nl: 'Kies een bestand', uk: 'Обрати файл' },
  'editor.editorWidgets.file.chooseDifferent': { nl: 'Kies een ander bestand', uk: 'Обрати інший файл' },
  'editor.editorWidgets.file.remove': { nl: 'Verwijder bestand', uk: 'Вилучити файл' },
  'editor.editorWidgets.datetime.clear': { nl: 'Leegmaken', uk: 'Очистити' },
  // After a colon any name fits as it stands, whatever its case or number.
  'editor.editorWidgets.list.add': { nl: 'Toevoegen: %{item}', uk: 'Додати: %{item}' },
  'mediaLibrary.mediaLibrary.onDelete': {
    nl: 'Wilt u de gekozen bestanden verwijderen?',
    uk: 'Вилучити обрані файли?',
  },
  'mediaLibrary.mediaLibrary.fileTooLarge': {
    nl: 'Dit bestand is te groot. Het mag hoogstens %{size} kB zijn.',
    uk: 'Файл завеликий. Розмір — не більше ніж %{size} кБ.',
  },
  'mediaLibrary.mediaLibraryModal.noResults': { nl: 'Niets gevonden.', uk: 'Нічого не знайдено.' },
  'mediaLibrary.mediaLibraryModal.noAssetsFound': { nl: 'Nog geen bestanden.', uk: 'Файлів ще немає.' },
  'mediaLibrary.mediaLibraryModal.noImagesFound': { nl: 'Nog geen afbeeldingen.', uk: 'Зображень ще немає.' },
  'mediaLibrary.mediaLibraryModal.uploading': { nl: 'Toevoegen…', uk: 'Додавання…' },
  'mediaLibrary.mediaLibraryModal.upload': { nl: 'Bestand toevoegen', uk: 'Додати файл' },
  'mediaLibrary.mediaLibraryModal.download': { nl: 'Downloaden', uk: 'Завантажити' },
  'mediaLibrary.mediaLibraryModal.deleting': { nl: 'Verwijderen…', uk: 'Вилучення…' },
  'mediaLibrary.mediaLibraryModal.deleteSelected': { nl: 'Verwijder selectie', uk: 'Вилучити обране' },
  'ui.errorBoundary.details': {
    nl: 'Er ging iets mis. Herlaad de pagina, of ',
    uk: 'Сталася помилка. Перезавантажте сторінку або ',
  },
  'ui.errorBoundary.reportIt': {
    nl: 'meld het aan de makers van Decap CMS (openbaar, in het Engels).',
    uk: 'повідомте розробників Decap CMS (відкрито для всіх, англійською).',
  },
  'ui.errorBoundary.detailsHeading': { nl: 'Details', uk: 'Подробиці' },
  'ui.errorBoundary.privacyWarning': {
    nl: 'In de melding staan al de fout en technische gegevens.\nIedereen kan die lezen: haal weg wat privé is.',
    uk: 'У повідомленні вже є опис помилки й технічні дані.\nЇх побачать усі: приберіть те, що не для всіх.',
  },
  'ui.errorBoundary.recoveredEntry.heading': { nl: 'Uw tekst', uk: 'Ваш текст' },
  'ui.errorBoundary.recoveredEntry.warning': {
    nl: 'Kopieer deze tekst en bewaar die ergens voordat u de pagina verlaat.',
    uk: 'Скопіюйте цей текст і збережіть його деінде, перш ніж піти з цієї сторінки.',
  },
  'ui.errorBoundary.recoveredEntry.copyButtonLabel': { nl: 'Kopiëren', uk: 'Скопіювати' },
  'ui.toast.missingRequiredField': {
    nl: 'Niet alle verplichte velden zijn ingevuld.',
    uk: 'Не всі обов’язкові поля заповнено.',
  },
};
