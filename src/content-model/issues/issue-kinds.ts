/** Every kind of fault that the content check knows, with how serious it is and its words. */
import { waitingKinds } from '../waiting-kinds.ts';
import { writingKinds } from '../writing/wording.ts';

import { addressIssues } from './address-issues.ts';
import { bodyIssues } from './body-issues.ts';
import { fieldIssues } from './field-issues.ts';
import { fileIssues } from './file-issues.ts';
import { languageIssues } from './language-issues.ts';
import { referenceIssues } from './reference-issues.ts';

export const issueKinds = {
  ...fileIssues,
  ...fieldIssues,
  ...bodyIssues,
  ...referenceIssues,
  ...addressIssues,
  ...languageIssues,
  ...waitingKinds,
  ...writingKinds,
} as const;

export type IssueKind = keyof typeof issueKinds;
