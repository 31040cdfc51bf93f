/** The sentence of each refusal: what is the matter, and what to do. */
import type { Localized } from '#locales';

import { pictureRefusalWords } from './picture-refusal-words.ts';
import type { RefusalCode } from './refusal.ts';
import { localizeTable } from '../strings/strings.ts';

export const refusalWords: Readonly<Record<RefusalCode, Localized>> = {
  ...localizeTable((strings) => strings.refusals.refusalWords),
  ...pictureRefusalWords,
};
