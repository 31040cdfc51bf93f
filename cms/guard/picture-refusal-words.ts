/** The sentence of each refusal of a picture: what is the matter, and what to do. */

import { localizeTable } from '../strings/strings.ts';

export const pictureRefusalWords = localizeTable((strings) => strings.refusals.pictureRefusalWords);
