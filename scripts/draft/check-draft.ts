import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { issueKinds } from '#model/issues/issue-kinds.ts';
import type { Issue } from '#model/issues/issue.ts';

import { buildSite } from '../build/build-site.ts';
import { BuildFault } from '../build/fault.ts';
import { makeWorkFolder } from '../build/work-folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { reportOf } from '../checks/report.ts';
import { reporters } from '../checks/reporters.ts';

import { onlyTakesOff } from './only-takes-off.ts';

export interface DraftCheck {
  /** Errors of the content check. */
  faults: Issue[];
  /** For whoever reads the output of the job. */
  message: string;
  isGood: boolean;
}

interface DraftCheckOptions {
  /** Folder of the project, with the draft checked out. */
  root: string;
  /** The published branch. */
  base: string;
  signal?: AbortSignal;
  /** Builds the site; a test that looks at the content alone leaves it out. */
  build?: (root: string, signal: AbortSignal | undefined) => Promise<void>;
}

/** Builds the site as it would be published, into a folder that goes again. @throws BuildFault */
async function buildOnce(root: string, signal: AbortSignal | undefined): Promise<void> {
  const work = await makeWorkFolder(root, 'draft');
  try {
    await buildSite({ root, outDir: join(work, 'dist'), checkFirst: false, signal });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Checks the content of a draft, and builds the site with it unless the draft only takes texts away. */
export async function checkDraft({ root, base, signal, build = buildOnce }: DraftCheckOptions): Promise<DraftCheck> {
  const issues = await checkContent(root);
  const faults = issues.filter(({ kind }) => issueKinds[kind].severity === 'error');
  const report = reporters.terminal(reportOf(issues, 'en'));
  if (faults.length > 0) return { faults, message: report, isGood: false };
  if (await onlyTakesOff(root, base))
    return { faults, message: `${report}\nTexts are taken away: no build.`, isGood: true };
  try {
    await build(root, signal);
    return { faults, message: `${report}\nThe site can be built.`, isGood: true };
  } catch (error) {
    if (!(error instanceof BuildFault)) throw error;
    return { faults, message: error.message, isGood: false };
  }
}
