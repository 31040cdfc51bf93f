/** Words of small controls, for Decap. */
import { controlWords } from '../../admin/control-words.ts';
import { shownLocale } from '../../admin/interface-locale.ts';

/** Words of small controls, in the language of the interface. */
export function ownWords() {
  return controlWords(shownLocale());
}
