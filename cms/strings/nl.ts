import * as admin from './nl/admin.ts';
import * as bodyFaults from './nl/body-faults.ts';
import * as controls from './nl/controls.ts';
import * as desk from './nl/desk.ts';
import * as formPhrases from './nl/form-phrases.ts';
import * as forms from './nl/forms.ts';
import * as phrases from './nl/phrases.ts';
import * as publication from './nl/publication.ts';
import * as refusals from './nl/refusals.ts';
import * as workflowPhrases from './nl/workflow-phrases.ts';

/** All that the editor says in Dutch. */
export const nl = {
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
