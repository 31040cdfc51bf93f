import { fileURLToPath } from 'node:url';

import { checkContent } from '#checks/check-content.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { WordingLocale } from '#model/issues/issue-kind-info.ts';
import { placeOf, reportOf } from '#checks/report.ts';

const today = '2026-11-23';

/** What the check finds in one of the trees below `tests/fixtures/content`. */
export async function issuesIn(behaviour: string): Promise<Issue[]> {
  return checkContent(fileURLToPath(new URL(`../../fixtures/content/${behaviour}`, import.meta.url)), { today });
}

/** The same as lines `place  fault. Remedy.` in one language. */
export async function linesIn(behaviour: string, locale: WordingLocale): Promise<string[]> {
  const { issues } = reportOf(await issuesIn(behaviour), locale);
  return issues.map((issue) => `${placeOf(issue)}  ${issue.message}`);
}

/** The same as `kind place`. */
export async function kindsIn(behaviour: string): Promise<string[]> {
  const { issues } = reportOf(await issuesIn(behaviour), 'en');
  return issues.map((issue) => `${issue.kind} ${placeOf(issue)}`);
}
