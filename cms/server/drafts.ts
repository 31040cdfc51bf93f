/** Drafts: a branch per entry, with its stage in a ref beside it. */
import { ServerFault } from './faults.ts';
import type { RefMove } from './move-refs.ts';
import type { Repository } from './repository.ts';

export interface DraftName {
  collection: string;
  id: string;
}

export interface Draft extends DraftName {
  ref: string;
  /** undefined when there is no draft. */
  commit: string | undefined;
  stageRef: string;
  stageOid: string | undefined;
}

const stages = ['draft', 'pending_review', 'pending_publish'] as const;
type Stage = (typeof stages)[number];

/** Where drafts live, as in Decap's own local server. */
const draftRefs = 'refs/heads/cms/';

function isStage(text: string): text is Stage {
  return stages.some((stage) => stage === text);
}

/** A draft, whether it exists or not. */
export async function findDraft(repository: Repository, { collection, id }: DraftName): Promise<Draft> {
  const ref = `${draftRefs}${collection}/${id}`;
  const stageRef = `refs/kennisbrug/stage/${collection}/${id}`;
  const [commit, stageOid] = await repository.git.find([`${ref}^{commit}`, stageRef]);
  return { collection, id, ref, commit, stageRef, stageOid };
}

/** @throws ServerFault 404 when there is no draft */
export async function needDraft(repository: Repository, name: DraftName): Promise<Draft & { commit: string }> {
  const draft = await findDraft(repository, name);
  if (draft.commit === undefined) throw new ServerFault(404, 'draft-gone');
  return { ...draft, commit: draft.commit };
}

/** Names of all drafts, `collection/id`. */
export async function draftNames({ git }: Repository): Promise<string[]> {
  const out = await git.text(['for-each-ref', '--format=%(refname)', draftRefs]);
  return out.split('\n').flatMap((ref) => (ref.startsWith(draftRefs) ? [ref.slice(draftRefs.length)] : []));
}

/** The stage of a draft; the first one when none is noted. */
export async function stageOf({ git }: Repository, { stageOid }: Draft): Promise<Stage> {
  const [content] = stageOid === undefined ? [] : await git.read([stageOid]);
  const stage = content?.toString('utf8') ?? '';
  return isStage(stage) ? stage : 'draft';
}

/** The move that notes a stage. @throws ServerFault 422 for a stage that does not exist */
export async function stageMove({ git }: Repository, draft: Draft, stage: string): Promise<RefMove> {
  if (!isStage(stage)) throw new ServerFault(422, 'failed', [stage]);
  return {
    ref: draft.stageRef,
    from: draft.stageOid,
    to: await git.text(['hash-object', '-w', '--stdin'], { input: stage }),
  };
}

/** The moves that take a draft away. */
export function removalOf(draft: Draft): RefMove[] {
  return [
    { ref: draft.ref, from: draft.commit, to: undefined },
    { ref: draft.stageRef, from: draft.stageOid, to: undefined },
  ];
}
