/** Drafts: a branch per entry, with its stage in a ref beside it. */
import { isCollectionName } from '#model/collection-names.ts';
import { idPattern } from '#model/entry-path.ts';

import { ServerFault } from './faults.ts';
import type { RefMove } from './move-refs.ts';
import type { Repository } from './repository.ts';

export interface DraftName {
  collection: string;
  id: string;
}

export interface Draft extends DraftName {
  ref: string;
  /** undefined when there is no draft, or its last commit is damaged. */
  commit: string | undefined;
  /** What the branch names: the commit, or the name of a damaged one. */
  tip: string | undefined;
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

/** What a branch names, whether that can be read or not. */
async function tipOf({ git }: Repository, ref: string): Promise<string | undefined> {
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', ref]);
  return code === 0 ? stdout.toString('utf8').trim() : undefined;
}

/** A draft, whether it exists or not. */
export async function findDraft(repository: Repository, { collection, id }: DraftName): Promise<Draft> {
  const ref = `${draftRefs}${collection}/${id}`;
  const stageRef = `refs/kennisbrug/stage/${collection}/${id}`;
  const find = async (name: string) => (await repository.git.find([name]))[0];
  const [commit, stageOid] = await Promise.all([
    find(`${ref}^{commit}`).catch(() => undefined),
    find(stageRef).catch(() => tipOf(repository, stageRef)),
  ]);
  return { collection, id, ref, commit, tip: commit ?? (await tipOf(repository, ref)), stageRef, stageOid };
}

/** @throws ServerFault 404 when there is no draft; 500 `damaged` when it cannot be read */
export async function needDraft(repository: Repository, name: DraftName): Promise<Draft & { commit: string }> {
  const draft = await findDraft(repository, name);
  if (draft.commit === undefined && draft.tip !== undefined) throw new ServerFault(500, 'damaged', [draft.tip]);
  if (draft.commit === undefined) throw new ServerFault(404, 'draft-gone');
  return { ...draft, commit: draft.commit };
}

/** Whether the name of a branch below `cms/` is one that this server gives; others are a developer's own. */
function isDraftName(name: string): boolean {
  const [collection = '', id = '', ...deeper] = name.split('/');
  return isCollectionName(collection) && idPattern.test(id) && deeper.length === 0;
}

/** Names of all drafts, `collection/id`. */
export async function draftNames({ git }: Repository): Promise<string[]> {
  const out = await git.text(['for-each-ref', '--format=%(refname)', draftRefs]);
  const names = out.split('\n').flatMap((ref) => (ref.startsWith(draftRefs) ? [ref.slice(draftRefs.length)] : []));
  return names.filter(isDraftName);
}

/** The stage of a draft; the first one when none is noted. */
export async function stageOf({ git }: Repository, { stageOid }: Draft): Promise<Stage> {
  const [content] = stageOid === undefined ? [] : await git.read([stageOid]).catch(() => []);
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
    { ref: draft.ref, from: draft.tip, to: undefined },
    { ref: draft.stageRef, from: draft.stageOid, to: undefined },
  ];
}
