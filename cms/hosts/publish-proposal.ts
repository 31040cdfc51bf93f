/** Publishes a proposed change on a Git host: never a commit that its check has not passed. */
import type { Locale } from '#locales';

import { Refusal } from '../guard/refusal.ts';

import { checkRefusal } from './check-refusal.ts';
import type { GitHost, Proposal } from './git-host.ts';
import { statusOf } from './read-answer.ts';

/** What the editor is told while it waits; a refusal ends the waiting. */
export type Progress = 'checking' | 'checking-again';

export interface Publishing {
  host: GitHost;
  branch: string;
  /** Of the commit on the published branch. */
  title: string;
  /** What of the site and the draft may be in conflict, in words. */
  place: string;
  locale: Locale;
  /** Waits before the host is asked again. */
  pause: () => Promise<void>;
  tell: (progress: Progress) => void;
}

/** Questions about one check; with the editor's pause of 5 seconds a quarter of an hour. */
const mostQuestions = 180;

/** Questions until an update of the branch must have come to something. */
const mostUpdateQuestions = 24;

/** Times that a draft is brought up to date, while others publish as well. */
const mostUpdates = 4;

/** Answers to a merge or update that does not fit: GitLab 405, 406, 409, 422; GitHub and Forgejo 405, 409, 422. */
const unfit: readonly (number | undefined)[] = [405, 406, 409, 422];

async function currentProposal({ host, branch }: Publishing): Promise<Proposal> {
  const proposal = await host.proposalOf(branch);
  if (!proposal) throw new Refusal('draft-gone');
  return proposal;
}

/** Brings the published branch into the proposal. @throws Refusal when they conflict or the draft changed meanwhile */
async function bringUpToDate(publishing: Publishing, before: Proposal): Promise<void> {
  const { host, pause, place } = publishing;
  try {
    await host.update(before);
  } catch (error) {
    if (!unfit.includes(statusOf(error))) throw error;
    const { head } = await currentProposal(publishing);
    throw head === before.head ? new Refusal('merge-conflict', [place]) : new Refusal('draft-changed');
  }
  for (let asked = 0; asked < mostUpdateQuestions; asked += 1) {
    if ((await currentProposal(publishing)).head !== before.head) return;
    if ((await host.updateFault?.(before)) !== undefined) throw new Refusal('merge-conflict', [place]);
    await pause();
  }
  throw new Refusal('check-missing');
}

/** @throws Refusal when the check of the commit did not pass, or not within the time that an editor waits */
async function waitForCheck({ host, locale, pause, tell }: Publishing, commit: string, progress: Progress) {
  let check = await host.checkOf(commit);
  if (check.state === 'missing' || check.state === 'running') tell(progress);
  for (let asked = 0; asked < mostQuestions; asked += 1) {
    if (check.state === 'passed') return;
    if (check.state === 'failed') throw checkRefusal(check.line, locale);
    await pause();
    check = await host.checkOf(commit);
  }
  throw new Refusal(check.state === 'missing' ? 'check-missing' : 'check-running');
}

/** Whether the host merged; otherwise the published branch moved in between. @throws Refusal for any other reason */
async function isMerged(publishing: Publishing, checked: Proposal): Promise<boolean> {
  const { host, title } = publishing;
  try {
    await host.merge(checked, title);
    return true;
  } catch (error) {
    if (!unfit.includes(statusOf(error))) throw error;
    const now = await currentProposal(publishing);
    if (now.head !== checked.head) throw new Refusal('draft-changed');
    if (await host.isBehind(now)) return false;
    throw new Refusal('not-mergeable');
  }
}

/**
 * Brings the published branch into the proposal, waits for the check of exactly that commit, and merges that commit.
 * @throws Refusal with what keeps it from being published; nothing is published then
 */
export async function publishProposal(publishing: Publishing): Promise<void> {
  const { host } = publishing;
  let updates = 0;
  for (let progress: Progress = 'checking'; ;) {
    const proposal = await currentProposal(publishing);
    if (await host.isBehind(proposal)) {
      if (updates === mostUpdates) throw new Refusal('main-moved');
      updates += 1;
      await bringUpToDate(publishing, proposal);
      continue;
    }
    await waitForCheck(publishing, proposal.head, progress);
    if (await isMerged(publishing, proposal)) return;
    progress = 'checking-again';
  }
}
