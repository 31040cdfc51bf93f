/** Words of Decap's controls and of our own, in Ukrainian; those with a number or a name are made by a function. */
import type * as source from '../nl/controls.ts';

export const decap: typeof source.decap = {
  close: 'Закрити',
  timer: 'Час до зникнення повідомлення',
  loading: 'Завантаження…',
  none: 'Немає варіантів',
  unnamed: 'Ще порожньо',
  drag: 'Візьміть елемент пробілом, перемістіть стрілками й покладіть пробілом. Escape скасовує.',
  fold: 'Згорнути',
  unfold: 'Розгорнути',
  remove: 'Прибрати',
  move: 'Перемістити',
  movable: 'можна переміщувати',
  text: 'Текст',
  library: 'Файли й зображення',
  preview: 'Так це буде на сайті',
  taken: (place: number) => `Узято елемент ${place}.`,
  over: (place: number, count: number) => `Стане на місце ${place} із ${count}.`,
  put: (place: number, count: number) => `Поставлено на місце ${place} із ${count}.`,
  stayed: 'Переміщення скасовано.',
  results: (count: number) => `Варіантів: ${count}`,
  menu: 'Обирайте стрілками вгору та вниз, підтвердьте клавішею Enter, закрийте клавішею Escape.',
  input: 'Почніть вводити текст для пошуку або відкрийте список стрілкою вниз.',
  value: 'Переходьте між обраними варіантами стрілками ліворуч і праворуч. Backspace прибирає варіант.',
  chosen: (label: string) => `Обрано: ${label}.`,
  removed: (label: string) => `Прибрано: ${label}.`,
  cleared: 'Усі обрані варіанти прибрано.',
  unavailable: (label: string) => `Недоступно: ${label}.`,
  found: (results: string, text: string) => (text === '' ? `${results}.` : `${results} за запитом «${text}».`),
};

export const writingPanel: typeof source.writingPanel = {
  unread: 'Поради щодо тексту',
  none: 'Поради щодо тексту: зауважень немає',
  some: (count: number) => `Поради щодо тексту (${count})`,
  errors: (count: number, errors: number) => `Поради щодо тексту (${count}, з них обов’язкових: ${errors})`,
  mustChange: 'Це треба змінити до публікації',
  advice: 'Поради',
  human: 'Ці поради враховують не все. Завжди давайте текст прочитати ще комусь.',
  under: 'У розділі',
  more: (rest: number) => `І ще ${rest}.`,
};

export const guide: typeof source.guide = { title: 'Довідка для редакції', back: 'До редакції' };

export const image: typeof source.image = { label: 'Зображення', file: 'Файл', alt: 'Що зображено' };

export const code: typeof source.code = { label: 'Код', text: 'Текст', language: 'Мова' };

export const fields: typeof source.fields = {
  untitled: 'ще не нідерландською',
  tooLong: (max) => `не більше ніж ${max} знаків`,
  or: 'або',
  more: (count) => `і ще ${count}`,
  quoted: (name) => `«${name}»`,
};

export const answers: typeof source.answers = {
  isNone: 'Це не персональні дані:',
  noted: (field) => `Позначено в полі «${field}». Збережіть текст ще раз.`,
  elsewhere: (field) => `Спершу відкрийте текст. Поставте там позначку в полі «${field}» і збережіть.`,
};

export const counts: typeof source.counts = {
  sections: { one: '% розділ', few: '% розділи', many: '% розділів', other: '% розділу' },
  showAll: { other: 'Показати всі %' },
};
