/** What an editor is told who takes a text off the site while something in it is not saved. */
import { shownLocale } from './interface-locale.ts';
import { localize } from '../strings/strings.ts';

const words = localize((strings) => strings.admin.words.unpublishAdvice);

/** The advice, in the language of the screens. */
export function unpublishAdvice(): string {
  return words[shownLocale()];
}
