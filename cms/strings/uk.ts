import type { nl } from './nl.ts';
import * as admin from './uk/admin.ts';
import * as bodyFaults from './uk/body-faults.ts';
import * as controls from './uk/controls.ts';
import * as desk from './uk/desk.ts';
import * as formPhrases from './uk/form-phrases.ts';
import * as forms from './uk/forms.ts';
import * as phrases from './uk/phrases.ts';
import * as publication from './uk/publication.ts';
import * as refusals from './uk/refusals.ts';
import * as workflowPhrases from './uk/workflow-phrases.ts';

/** All that the editor says in Ukrainian. */
export const uk: typeof nl = {
  admin,
  bodyFaults,
  controls,
  desk,
  formPhrases,
  forms,
  phrases,
  publication,
  refusals,
  workflowPhrases,
};
