/** Every kind of fault that the content check knows, with how serious it is and its words. */
import { waitingKinds } from '#model/waiting-kinds.ts';
import { writingKinds } from '#model/writing/wording.ts';

import { bodyIssues } from './wording/body-issues.ts';
import { fieldIssues } from './wording/field-issues.ts';
import { fileIssues } from './wording/file-issues.ts';
import { languageIssues } from './wording/language-issues.ts';
import { referenceIssues } from './wording/reference-issues.ts';

export const issueKinds = {
  ...fileIssues,
  ...fieldIssues,
  ...bodyIssues,
  ...referenceIssues,
  ...languageIssues,
  ...waitingKinds,
  ...writingKinds,
} as const;

export type IssueKind = keyof typeof issueKinds;
