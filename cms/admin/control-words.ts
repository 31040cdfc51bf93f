/** Words of controls that Decap takes from elsewhere, where they are English: lists to choose from, passing messages. */
import { perLocale } from '#locales';
import type { Locale } from '#locales';
import { stringsIn } from '../strings/strings.ts';

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

const words = perLocale((locale) => stringsIn(locale).controls.decap);

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
