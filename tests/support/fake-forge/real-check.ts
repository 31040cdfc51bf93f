/** The check of a draft as CI runs it, on a commit of a stand-in; without the build, which takes minutes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { formatFaultLine } from '#model/issues/fault-line.ts';

import { checkDraft } from '../../../scripts/draft/check-draft.ts';

import type { CommitStatus, Push } from './fake-ci.ts';

/** Most signs of a status on the host that keeps the fewest. */
const mostSigns = 140;

/** Checks out what was pushed, and looks at it. */
export async function realCheck({ commit, repository }: Push): Promise<CommitStatus> {
  const root = mkdtempSync(join(tmpdir(), 'fake-ci-'));
  repository.git('worktree', 'add', '--quiet', '--force', '--detach', root, commit);
  try {
    const { faults, isGood } = await checkDraft({ root, base: 'main', build: () => Promise.resolve() });
    return { state: isGood ? 'success' : 'failure', description: formatFaultLine(faults, mostSigns) };
  } finally {
    repository.git('worktree', 'remove', '--force', root);
    rmSync(root, { recursive: true, force: true });
  }
}
