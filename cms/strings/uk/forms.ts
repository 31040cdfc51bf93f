/** What the controls of a form and its panels say, in Ukrainian. */
import type * as source from '../nl/forms.ts';

export const bodyWords: Record<keyof typeof source.bodyWords, string> = {
  source: 'Текст із розміткою',
  rich: 'Оформлений текст',
  codes: 'Тут ви вводите розмітку (Markdown): знаки на зразок # * - _ [ та & задають оформлення.',
  only: 'Цей текст має оформлення, яке в режимі «Оформлений текст» зникло б. Тому тут показано розмітку.',
};

export const notPersonalWords: Record<keyof typeof source.notPersonalWords, string> = {
  nothing: 'Перевірка нічого не знайшла в цьому тексті.',
  gone: 'Цього в тексті вже немає. Після збереження позначка зникне.',
};

export const panelWords: Record<keyof typeof source.panelWords, string> = {
  original: 'Це оригінал. Переклад — у полях іншої мови.',
  minor: 'Невелика зміна: переклад лишається чинним',
  minorHint: 'Наприклад, виправлено одруківку. Діє на одне збереження.',
  saveFirst: 'Спершу збережіть. Потім тут буде видно, що ще треба перекласти.',
  turned: 'Ви змінили мову оригіналу. Збережіть: потім тут буде видно стан перекладу.',
  failed: 'Стан перекладу зараз не вдається прочитати. Можете працювати далі.',
  allCurrent: 'Переклад актуальний.',
  compared: 'Порівняно збережені тексти. Те, що ви вводите зараз, буде враховано після збереження.',
  sections: 'Стан за розділами',
  change: 'Що змінилося в оригіналі',
  legend: 'Закреслене вилучено, підкреслене додано.',
  unknownThen: 'Попереднього тексту не знайдено. Ось оригінал у теперішньому вигляді.',
  sourceText: 'Текст оригіналу',
  upToDate: 'Оновлено',
  upToDateHint:
    'Переклад не потребує змін? Позначте «Оновлено» і збережіть. Розділ, який ви зміните, вважатиметься оновленим автоматично.',
  machine: 'Цей переклад зробила машина; його ще не перевірено.',
  reviewer: 'Зазначте також, хто перевірив (посада) і якого дня. Інакше стан «Готово» обрати не вдасться.',
  terms: 'Терміни в цьому тексті',
  avoided: 'Є в перекладі:',
};

export const translationStates: Record<keyof typeof source.translationStates, string> = {
  current: 'Актуально',
  outdated: 'Застаріло',
  missing: 'Бракує',
  extra: 'Немає в оригіналі',
};
