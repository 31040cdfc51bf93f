/** Phrases on saving, publishing and removing: one word for one thing, and no word of machines. */
import type { Localized } from '#locales';

/** By their place in Decap's list; `%{…}` stays as it is. */
export const workflowPhrases: Readonly<Record<string, Localized>> = {
  'editor.editor.onLeavePage': {
    nl: 'Niet alles is opgeslagen. Wilt u deze pagina verlaten?',
    uk: 'Є незбережені зміни. Піти з цієї сторінки?',
  },
  'editor.editor.onUpdatingWithUnsavedChanges': {
    nl: 'Sla eerst op. Daarna kunt u de stand wijzigen.',
    uk: 'Спершу збережіть, а тоді змінюйте стан.',
  },
  'editor.editor.onPublishingNotReady': {
    nl: 'Zet de stand eerst op ‘Klaar’. Daarna kunt u publiceren.',
    uk: 'Спершу оберіть стан «Готово», а тоді публікуйте.',
  },
  'editor.editor.onPublishingWithUnsavedChanges': {
    nl: 'Sla eerst op. Daarna kunt u publiceren.',
    uk: 'Спершу збережіть, а тоді публікуйте.',
  },
  'editor.editor.onPublishing': {
    nl: 'Wilt u dit publiceren? Beide talen komen samen op de site.',
    uk: 'Опублікувати це? На сайт підуть обидві мови разом.',
  },
  'editor.editor.onDeletePublishedEntry': {
    nl: 'Wilt u dit van de site verwijderen, in beide talen? Er blijft geen concept over.',
    uk: 'Вилучити це із сайту обома мовами? Чернетки не залишиться.',
  },
  'editor.editor.onDeleteWithUnsavedChanges': {
    nl: 'Wilt u dit van de site verwijderen, in beide talen? Ook wat u nog niet heeft opgeslagen, gaat verloren.',
    uk: 'Вилучити це із сайту обома мовами? Незбережене теж пропаде.',
  },
  'editor.editor.onDeleteUnpublishedChanges': {
    nl: 'Wilt u dit concept verwijderen, in beide talen? Wat al op de site staat, blijft.',
    uk: 'Вилучити цю чернетку обома мовами? Те, що вже на сайті, залишиться.',
  },
  'editor.editor.onDeleteUnpublishedChangesWithUnsavedChanges': {
    nl: 'Wilt u dit concept verwijderen, in beide talen? Ook wat u nog niet heeft opgeslagen, gaat verloren.',
    uk: 'Вилучити цю чернетку обома мовами? Незбережене теж пропаде.',
  },
  'editor.editorInterface.toggleI18n': { nl: 'Beide talen naast elkaar', uk: 'Обидві мови поруч' },
  'editor.editorInterface.togglePreview': { nl: 'Voorvertoning', uk: 'Попередній перегляд' },
  'editor.editorInterface.toggleScrollSync': { nl: 'Samen scrollen', uk: 'Гортати разом' },
  'editor.editorToolbar.backCollection': { nl: 'Terug naar %{collectionLabel}', uk: 'До списку «%{collectionLabel}»' },
  'editor.editorToolbar.draft': { nl: 'Concept', uk: 'Чернетка' },
  'editor.editorToolbar.publishNow': { nl: 'Publiceer nu', uk: 'Опублікувати зараз' },
  'editor.editorToolbar.publishAndCreateNew': {
    nl: 'Publiceer en begin een nieuw item',
    uk: 'Опублікувати й почати новий запис',
  },
  'editor.editorToolbar.publishAndDuplicate': {
    nl: 'Publiceer en maak een kopie',
    uk: 'Опублікувати й зробити копію',
  },
  'editor.editorToolbar.duplicate': { nl: 'Kopie maken', uk: 'Зробити копію' },
  'editor.editorToolbar.unpublish': { nl: 'Van de site halen', uk: 'Зняти із сайту' },
  'editor.editorToolbar.unpublishing': { nl: 'Van de site halen …', uk: 'Знімаємо із сайту…' },
  'editor.editorToolbar.deleteUnpublishedEntry': { nl: 'Concept verwijderen', uk: 'Вилучити чернетку' },
  'editor.editorToolbar.deleteUnpublishedChanges': { nl: 'Concept verwijderen', uk: 'Вилучити чернетку' },
  'editor.editorToolbar.deletePublishedEntry': { nl: 'Van de site verwijderen', uk: 'Вилучити із сайту' },
  'mediaLibrary.mediaLibraryCard.draft': { nl: 'Concept', uk: 'Чернетка' },
  'mediaLibrary.mediaLibraryModal.chooseSelected': { nl: 'Gebruik selectie', uk: 'Використати обране' },
  'ui.toast.entrySaved': { nl: 'Item opgeslagen', uk: 'Запис збережено' },
  'ui.toast.entryPublished': { nl: 'Item gepubliceerd', uk: 'Запис опубліковано' },
  'ui.toast.entryUnpublished': { nl: 'Item van de site gehaald', uk: 'Запис знято із сайту' },
  'ui.toast.entryUpdated': { nl: 'Stand gewijzigd', uk: 'Стан змінено' },
  'ui.toast.onDeleteUnpublishedChanges': { nl: 'Concept verwijderd', uk: 'Чернетку вилучено' },
  'ui.toast.onFailToPersist': { nl: 'Niet opgeslagen: %{details}', uk: 'Не збережено: %{details}' },
  'ui.toast.onFailToDelete': { nl: 'Niet verwijderd: %{details}', uk: 'Не вилучено: %{details}' },
  'ui.toast.onFailToUpdateStatus': { nl: 'Stand niet gewijzigd: %{details}', uk: 'Стан не змінено: %{details}' },
  'ui.toast.onFailToPublishEntry': { nl: 'Niet gepubliceerd: %{details}', uk: 'Не опубліковано: %{details}' },
  'ui.toast.onFailToUnpublishEntry': {
    nl: 'Niet van de site gehaald: %{details}',
    uk: 'Не знято із сайту: %{details}',
  },
  'ui.toast.onLoggedOut': {
    nl: 'U bent uitgelogd. Kopieer wat u nog niet had opgeslagen en log opnieuw in.',
    uk: 'Ваш сеанс завершився. Скопіюйте незбережене й увійдіть знову.',
  },
  'ui.toast.onBackendDown': {
    nl: 'De opslag is even niet bereikbaar. Meer uitleg: %{details}',
    uk: 'Сховище тимчасово недоступне. Докладніше: %{details}',
  },
  'workflow.workflow.loading': { nl: 'Concepten laden …', uk: 'Завантаження чернеток…' },
  'workflow.workflow.workflowHeading': { nl: 'Concepten', uk: 'Чернетки' },
  'workflow.workflow.newPost': { nl: 'Nieuw', uk: 'Створити' },
  'workflow.workflow.description': {
    nl: '%{smart_count} concept wacht op beoordeling, %{readyCount} klaar om te publiceren. |||| %{smart_count} concepten wachten op beoordeling, %{readyCount} klaar om te publiceren.',
    uk: '%{smart_count} чернетка чекає на розгляд, готово до публікації: %{readyCount}. |||| %{smart_count} чернетки чекають на розгляд, готово до публікації: %{readyCount}. |||| %{smart_count} чернеток чекає на розгляд, готово до публікації: %{readyCount}.',
  },
  'workflow.workflowCard.deleteChanges': { nl: 'Concept verwijderen', uk: 'Вилучити чернетку' },
  'workflow.workflowCard.deleteNewEntry': { nl: 'Concept verwijderen', uk: 'Вилучити чернетку' },
  'workflow.workflowCard.publishChanges': { nl: 'Publiceer', uk: 'Опублікувати' },
  'workflow.workflowCard.publishNewEntry': { nl: 'Publiceer', uk: 'Опублікувати' },
  'workflow.workflowList.draftHeader': { nl: 'Concept', uk: 'Чернетка' },
  'workflow.workflowList.onDeleteEntry': {
    nl: 'Wilt u dit concept verwijderen, in beide talen?',
    uk: 'Вилучити цю чернетку обома мовами?',
  },
  'workflow.workflowList.onPublishEntry': { nl: 'Wilt u dit publiceren?', uk: 'Опублікувати це?' },
  'workflow.workflowList.onPublishingNotReadyEntry': {
    nl: 'Alleen wat ‘Klaar’ is, kan gepubliceerd worden. Sleep de kaart eerst naar ‘Klaar’.',
    uk: 'Опублікувати можна лише те, що «Готово». Спершу перетягніть картку в стовпчик «Готово».',
  },
};
