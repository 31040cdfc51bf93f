/** Phrases of the interface that Decap does not have in Dutch or Ukrainian, and better ones for some. */
import type { Locale, Localized } from '#locales';

import type { Phrases } from './decap.ts';
import { formPhrases } from './form-phrases.ts';
import { workflowPhrases } from './workflow-phrases.ts';

/** By their place in Decap's list; `%{…}` stays as it is. */
export const ownPhrases: Readonly<Record<string, Localized>> = {
  'app.header.workflow': { nl: 'Concepten', uk: 'Чернетки' },
  'auth.loginWithForgejo': { nl: 'Inloggen met Forgejo', uk: 'Увійти через Forgejo' },
  'collection.collectionTop.newButton': { nl: 'Nieuw: %{collectionLabel}', uk: 'Створити: %{collectionLabel}' },
  'collection.collectionTop.newButtonAriaLabel': {
    nl: 'Nieuw: %{collectionLabel}',
    uk: 'Створити: %{collectionLabel}',
  },
  'collection.collectionTop.viewAsList': { nl: 'Als lijst', uk: 'Списком' },
  'collection.collectionTop.viewAsGrid': { nl: 'Als tegels', uk: 'Плиткою' },
  'collection.entries.unpublishedHeader': { nl: 'Nog niet gepubliceerd', uk: 'Ще не опубліковано' },
  'collection.groups.other': { nl: 'Overige', uk: 'Інше' },
  'collection.groups.negateLabel': { nl: 'Niet %{label}', uk: 'Не %{label}' },
  'collection.defaultFields.author.label': { nl: 'Auteur', uk: 'Автор' },
  'collection.defaultFields.updatedOn.label': { nl: 'Bijgewerkt op', uk: 'Оновлено' },
  'editor.editor.confirmLoadBackup': {
    nl: 'Op deze computer staat nog tekst van dit item die niet is opgeslagen. Wilt u die terughalen? Kiest u Annuleren, dan wordt die tekst gewist.',
    uk: 'На цьому комп’ютері є незбережений текст цього запису. Повернути його? Якщо натиснете «Скасувати», цей текст буде стерто.',
  },
  'editor.editor.onUnpublishing': {
    nl: 'Wilt u dit item van de site halen? Het blijft als concept bestaan.',
    uk: 'Зняти цей запис із сайту? Він лишиться чернеткою.',
  },
  'editor.editorControl.field.widgetLabel': { nl: 'Veld', uk: 'Поле' },
  'editor.editorControlPane.i18n.writingInLocale': { nl: 'Taal: %{locale}', uk: 'Мова: %{locale}' },
  'editor.editorControlPane.i18n.copyFromLocale': { nl: 'Overnemen uit de andere taal', uk: 'Скопіювати з іншої мови' },
  'editor.editorControlPane.i18n.copyFromLocaleConfirm': {
    nl: 'Wilt u alles overnemen uit %{locale}? Wat hier staat, wordt overschreven.',
    uk: 'Скопіювати все з мови «%{locale}»? Те, що тут є, буде замінено.',
  },
  'editor.editorControlPane.widget.invalidPath': {
    nl: '‘%{path}’ is geen geldig pad',
    uk: '«%{path}» — неправильний шлях',
  },
  'editor.editorControlPane.widget.pathExists': { nl: 'Pad ‘%{path}’ bestaat al', uk: 'Шлях «%{path}» уже є' },
  'editor.editorInterface.toggleNotes': { nl: 'Notities tonen', uk: 'Показати нотатки' },
  'editor.editorNotesPane.title': { nl: 'Notities', uk: 'Нотатки' },
  'editor.editorNotesPane.emptyState': { nl: 'Er zijn nog geen notities.', uk: 'Нотаток ще немає.' },
  'editor.editorNotesPane.addNote': { nl: 'Notitie toevoegen', uk: 'Додати нотатку' },
  'editor.editorNotesPane.addPlaceholder': { nl: 'Schrijf een notitie…', uk: 'Напишіть нотатку…' },
  'editor.editorNotesPane.editPlaceholder': { nl: 'Wijzig uw notitie…', uk: 'Змініть нотатку…' },
  'editor.editorNotesPane.save': { nl: 'Opslaan', uk: 'Зберегти' },
  'editor.editorNotesPane.cancel': { nl: 'Annuleren', uk: 'Скасувати' },
  'editor.editorNotesPane.edit': { nl: 'Wijzigen', uk: 'Змінити' },
  'editor.editorNotesPane.delete': { nl: 'Verwijderen', uk: 'Вилучити' },
  'editor.editorNotesPane.resolve': { nl: 'Afgehandeld', uk: 'Опрацьовано' },
  'editor.editorNotesPane.unresolve': { nl: 'Weer openen', uk: 'Відкрити знову' },
  'editor.editorNotesPane.confirmDelete': { nl: 'Wilt u deze notitie verwijderen?', uk: 'Вилучити цю нотатку?' },
  'editor.editorNotesPane.shortcut': { nl: 'Ctrl+Enter voegt de notitie toe', uk: 'Ctrl+Enter додає нотатку' },
  'editor.editorToolbar.status': { nl: 'Stand: %{status}', uk: 'Стан: %{status}' },
  'editor.editorToolbar.statusInfoTooltipDraft': {
    nl: 'Dit is een concept. Is het af, kies dan ‘Wordt beoordeeld’.',
    uk: 'Це чернетка. Коли вона готова, оберіть «На розгляді».',
  },
  'editor.editorToolbar.statusInfoTooltipInReview': {
    nl: 'Dit wordt beoordeeld. U kunt het nog wijzigen.',
    uk: 'Це на розгляді. Ви ще можете змінити його.',
  },
  'editor.editorWidgets.markdown.addComponent': { nl: 'Blok invoegen', uk: 'Додати блок' },
  'editor.editorWidgets.markdown.headings': { nl: 'Koppen', uk: 'Заголовки' },
  'editor.editorWidgets.markdown.richText': { nl: 'Opgemaakte tekst', uk: 'Оформлений текст' },
  'editor.editorWidgets.markdown.markdown': { nl: 'Tekst met opmaakcodes', uk: 'Текст із розміткою' },
  'editor.editorWidgets.markdown.strikethrough': { nl: 'Doorhalen', uk: 'Закреслити' },
  'editor.editorWidgets.markdown.quote': { nl: 'Citaat', uk: 'Цитата' },
  'editor.editorWidgets.markdown.toggleMode.rich': { nl: 'Opgemaakte tekst', uk: 'Оформлений текст' },
  'editor.editorWidgets.markdown.toggleMode.markdown': { nl: 'Tekst met opmaakcodes', uk: 'Текст із розміткою' },
  'editor.editorWidgets.image.chooseMultiple': { nl: 'Afbeeldingen kiezen', uk: 'Обрати зображення' },
  'editor.editorWidgets.image.addMore': { nl: 'Meer afbeeldingen toevoegen', uk: 'Додати ще зображення' },
  'editor.editorWidgets.image.removeAll': { nl: 'Alle afbeeldingen verwijderen', uk: 'Вилучити всі зображення' },
  'editor.editorWidgets.file.chooseMultiple': { nl: 'Bestanden kiezen', uk: 'Обрати файли' },
  'editor.editorWidgets.file.addMore': { nl: 'Meer bestanden toevoegen', uk: 'Додати ще файли' },
  'editor.editorWidgets.file.removeAll': { nl: 'Alle bestanden verwijderen', uk: 'Вилучити всі файли' },
  'editor.editorWidgets.headingOptions.headingOne': { nl: 'Kop 1', uk: 'Заголовок 1' },
  'editor.editorWidgets.headingOptions.headingTwo': { nl: 'Kop 2', uk: 'Заголовок 2' },
  'editor.editorWidgets.headingOptions.headingThree': { nl: 'Kop 3', uk: 'Заголовок 3' },
  'editor.editorWidgets.headingOptions.headingFour': { nl: 'Kop 4', uk: 'Заголовок 4' },
  'editor.editorWidgets.headingOptions.headingFive': { nl: 'Kop 5', uk: 'Заголовок 5' },
  'editor.editorWidgets.headingOptions.headingSix': { nl: 'Kop 6', uk: 'Заголовок 6' },
  'editor.editorWidgets.datetime.setToNow': { nl: 'Vandaag', uk: 'Сьогодні' },
  'editor.editorWidgets.datetime.now': { nl: 'Vandaag', uk: 'Сьогодні' },
  'editor.editorWidgets.list.addType': { nl: '%{item} toevoegen', uk: 'Додати: %{item}' },
  'editor.editorWidgets.object.expand': { nl: 'Uitklappen', uk: 'Розгорнути' },
  'editor.editorWidgets.object.collapse': { nl: 'Inklappen', uk: 'Згорнути' },
  'mediaLibrary.mediaLibraryModal.close': { nl: 'Sluiten', uk: 'Закрити' },
  'ui.settingsDropdown.account': { nl: 'Account', uk: 'Обліковий запис' },
  'ui.toast.noteAdded': { nl: 'Notitie toegevoegd', uk: 'Нотатку додано' },
  'ui.toast.onFailToAddNote': { nl: 'Notitie niet toegevoegd: %{details}', uk: 'Нотатку не додано: %{details}' },
  'ui.toast.noteUpdated': { nl: 'Notitie gewijzigd', uk: 'Нотатку змінено' },
  'ui.toast.onFailToUpdateNote': { nl: 'Notitie niet gewijzigd: %{details}', uk: 'Нотатку не змінено: %{details}' },
  'ui.toast.noteDeleted': { nl: 'Notitie verwijderd', uk: 'Нотатку вилучено' },
  'ui.toast.onFailToDeleteNote': { nl: 'Notitie niet verwijderd: %{details}', uk: 'Нотатку не вилучено: %{details}' },
  'ui.toast.noteResolved': { nl: 'Notitie afgehandeld', uk: 'Нотатку опрацьовано' },
  'ui.toast.noteReopened': { nl: 'Notitie weer open', uk: 'Нотатку відкрито знову' },
  'ui.toast.onFailToToggleNote': { nl: 'Notitie niet gewijzigd: %{details}', uk: 'Нотатку не змінено: %{details}' },
  'workflow.workflow.dateFormat': { nl: 'D MMMM', uk: 'D MMMM' },
  ...formPhrases,
  ...workflowPhrases,
};

function withPhrase(phrases: Phrases, [first = '', ...rest]: string[], text: string): Phrases {
  if (rest.length === 0) return { ...phrases, [first]: text };
  const group = phrases[first];
  return { ...phrases, [first]: withPhrase(typeof group === 'object' ? group : {}, rest, text) };
}

/** Decap's phrases in a language, completed. */
export function completedPhrases(phrases: Phrases, locale: Locale): Phrases {
  return Object.entries(ownPhrases).reduce(
    (all, [key, text]) => withPhrase(all, key.split('.'), text[locale]),
    phrases,
  );
}
