/** Reads why a Git host refuses something: the same status means different things in different places. */
import type { Backend } from './backend-types.ts';
import { refusalFrom } from './messages.ts';
import { Refusal } from './refusal.ts';

/**
 * GitLab answers 405, 406, 409 or 422 to what it does not merge (https://docs.gitlab.com/api/merge_requests/,
 * "Merge a merge request"), GitHub and Forgejo 405 or 409.
 */
const unmergeable: readonly unknown[] = [405, 406, 409, 422];

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

/** Why a draft was not published. GitLab says 401 to somebody who is signed in and may not merge. */
export async function publishRefusal(error: unknown, inner: Backend): Promise<Refusal> {
  const refusal = refusalFrom(error);
  if (refusal.code === 'failed' && unmergeable.includes(statusOf(error))) return new Refusal('not-mergeable');
  if (refusal.code !== 'signed-out') return refusal;
  const state = await inner.status?.().catch(() => undefined);
  return state?.auth.status === true ? new Refusal('not-allowed') : refusal;
}
