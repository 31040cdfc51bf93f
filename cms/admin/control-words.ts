/** Words of controls that Decap takes from elsewhere, where they are English: lists to choose from, passing messages. */
import type { Locale } from '#locales';

/** What react-select knows when it speaks to a screen reader. */
interface Speech {
  context?: 'menu' | 'input' | 'value';
  action?: string | undefined;
  label?: string | undefined;
  labels?: readonly string[];
  isInitialFocus?: boolean | null;
  isDisabled?: boolean | null;
  inputValue?: string;
  resultsMessage?: string;
  'aria-label'?: string | undefined;
}

const words = {
  nl: {
    close: 'Sluiten',
    timer: 'Tijd tot dit bericht verdwijnt',
    loading: 'Laden…',
    none: 'Geen keuzes',
    unnamed: 'Nog leeg',
    drag: 'Pak dit onderdeel op met de spatiebalk, verplaats het met de pijlen en zet het neer met de spatiebalk. Escape breekt af.',
    fold: 'Inklappen',
    unfold: 'Uitklappen',
    remove: 'Weghalen',
    move: 'Verplaatsen',
    movable: 'verplaatsbaar',
    text: 'Tekst',
    library: 'Bestanden en afbeeldingen',
    preview: 'Zo komt het op de site',
    taken: (place: number) => `Onderdeel ${place} opgepakt.`,
    over: (place: number, count: number) => `Komt op plaats ${place} van ${count}.`,
    put: (place: number, count: number) => `Neergezet op plaats ${place} van ${count}.`,
    stayed: 'Verplaatsen afgebroken.',
    results: (count: number) => `${count} ${count === 1 ? 'keuze' : 'keuzes'}`,
    menu: 'Kies met pijl omhoog en omlaag, neem over met Enter, sluit met Escape.',
    input: 'Typ om te zoeken, of open de lijst met pijl omlaag.',
    value: 'Ga met pijl links en rechts langs de keuzes. Backspace haalt een keuze weg.',
    chosen: (label: string) => `${label} gekozen.`,
    removed: (label: string) => `${label} weggehaald.`,
    cleared: 'Alle keuzes zijn weggehaald.',
    unavailable: (label: string) => `${label} kan niet worden gekozen.`,
    found: (results: string, text: string) => (text === '' ? `${results}.` : `${results} bij ‘${text}’.`),
  },
  uk: {
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
  },
} as const satisfies Record<Locale, object>;

/** Words of small controls in a language. */
export function controlWords(locale: Locale) {
  return words[locale];
}

/** What a list to choose from tells a screen reader when a choice changes. */
export function spokenChange({ action, label = '', labels = [], isDisabled }: Speech, locale: Locale): string {
  const word = words[locale];
  switch (action) {
    case 'deselect-option':
    case 'pop-value':
    case 'remove-value':
      return word.removed(label);
    case 'clear':
      return word.cleared;
    case 'initial-input-focus':
      return word.chosen(labels.join(', '));
    case 'select-option':
      return isDisabled ? word.unavailable(label) : word.chosen(label);
    default:
      return '';
  }
}

/** How to use a list to choose from, for a screen reader. */
export function spokenGuidance({ context, isInitialFocus }: Speech, locale: Locale): string {
  const word = words[locale];
  switch (context) {
    case 'menu':
      return word.menu;
    case 'input':
      return isInitialFocus ? word.input : '';
    case 'value':
      return word.value;
    default:
      return '';
  }
}

/** How many choices a typed text leaves, for a screen reader. */
export function spokenResults({ resultsMessage = '', inputValue = '' }: Speech, locale: Locale): string {
  return words[locale].found(resultsMessage, inputValue);
}

/** The choice that has the focus, for a screen reader. */
export function spokenFocus({ context, label = '' }: Speech): string {
  return context === 'value' ? `${label}.` : '';
}
