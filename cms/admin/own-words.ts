/** Words of small controls, in the language that is shown. */
import { controlWords } from './control-words.ts';
import { shownLocale } from './interface-locale.ts';

/** Words of small controls, in the language of the interface. */
export function ownWords() {
  return controlWords(shownLocale());
}
