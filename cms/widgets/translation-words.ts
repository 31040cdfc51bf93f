/** What the panel for translators says. */
import { localizeTable } from '../strings/strings.ts';

export const panelWords = localizeTable((strings) => strings.forms.panelWords);

export const stateWords = localizeTable((strings) => strings.forms.translationStates);
