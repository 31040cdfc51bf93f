/** Publications of the local server: in turn, on their way without the request that asked for them, and remembered. */
import type { CollectionName } from '#model/collection-names.ts';

import type { Publication, PublicationReport } from '../publication/publication-state.ts';

import { findDraft } from './drafts.ts';
import type { DraftName } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { openMemory } from './publication-memory.ts';
import type { KeptDraft, KeptPublication, PublicationRequest } from './publication-memory.ts';
import { createPublicationQueue } from './publication-queue.ts';
import { publishDraft, removePublished } from './publish.ts';
import { faultOfRefusal, refusalOf } from './refusal-of.ts';
import type { Repository } from './repository.ts';
import { isTakenOff } from './takes-off.ts';

interface Name {
  collection: CollectionName;
  id: string;
}

interface Running {
  name: Name;
  request: PublicationRequest;
  /** The text that a removal leaves as a draft. */
  keep: KeptDraft | undefined;
  /** ISO time. */
  since: string;
  /** Ends it when something else is asked of its entry. */
  end: AbortController;
  /** Ends when the outcome is remembered. */
  done: Promise<void>;
  /** Whether its draft was thrown away on the way. */
  isForgotten: boolean;
}

export interface Publications {
  /** Puts a draft's commit in the queue; one that is there already is not put there twice. */
  publish: (name: Name, draft: string) => Promise<void>;
  /** Puts a removal in the queue. */
  remove: (name: Name, request: { paths: readonly string[]; message: string }) => Promise<void>;
  /** Whether an entry is being taken off the site. */
  isRemoved: (name: DraftName) => boolean;
  /** Leaves a text as a draft when its entry is taken off the site; says whether it still can. */
  keep: (name: Name, kept: KeptDraft) => Promise<boolean>;
  /** Waits for the end of the last publication of an entry. @throws ServerFault why it was refused */
  outcome: (name: DraftName) => Promise<void>;
  /** Ends a publication of a draft that was thrown away, and forgets what came of it. */
  forget: (name: DraftName) => Promise<void>;
  report: () => Promise<PublicationReport>;
  /** Takes up what was on its way when the server ended. */
  resume: () => Promise<void>;
}

function keyOf({ collection, id }: DraftName): string {
  return `${collection}/${id}`;
}

/** What the editor is told of a publication. */
function shownOf({ collection, id, wish, state, since, refusal }: KeptPublication): Publication {
  return { collection, id, wish, state, since, ...(refusal && { refusal }) };
}

/** What is remembered of a publication that begins or ended now. */
function noteOf({ collection, id }: Name, { action }: PublicationRequest): Omit<KeptPublication, 'state'> {
  return { collection, id, wish: action, since: new Date().toISOString() };
}

/** Opens the publications of a repository. */
export function openPublications(repository: Repository): Publications {
  const memory = openMemory(repository.git);
  const queue = createPublicationQueue();
  const running = new Map<string, Running>();

  const isLast = (item: Running): boolean => running.get(keyOf(item.name)) === item;
  const finish = async (item: Running, work: Promise<void>): Promise<void> => {
    const note = async (end: Pick<KeptPublication, 'state' | 'refusal'>): Promise<void> => {
      if (isLast(item)) await memory.note({ ...noteOf(item.name, item.request), ...end });
    };
    try {
      await note(
        await work.then(
          () => ({ state: 'done' }) as const,
          (error: unknown) => ({ state: 'refused', refusal: refusalOf(error, repository.git.folder) }) as const,
        ),
      );
    } finally {
      if (isLast(item)) running.delete(keyOf(item.name));
    }
  };
  const noteRunning = async ({ name, request, since, keep }: Running): Promise<void> => {
    const kept = request.action === 'remove' && keep ? { ...request, keep } : request;
    await memory.note({ ...noteOf(name, request), since, state: 'running', request: kept });
  };
  /** What was asked of the entry before is not carried out any more, if it waits or can be ended. */
  const start = async (name: Name, request: PublicationRequest, isUrgent: boolean): Promise<void> => {
    const keep = request.action === 'remove' ? request.keep : undefined;
    const since = new Date().toISOString();
    const item: Running = {
      name,
      request,
      keep,
      since,
      end: new AbortController(),
      done: Promise.resolve(),
      isForgotten: false,
    };
    running.get(keyOf(name))?.end.abort();
    running.set(keyOf(name), item);
    const run = (inQueue: AbortSignal): Promise<void> => {
      if (!isLast(item)) return Promise.reject(new ServerFault(409, 'draft-changed'));
      const signal = AbortSignal.any([inQueue, item.end.signal]);
      return request.action === 'publish'
        ? publishDraft(repository, { name, commit: request.draft, signal })
        : removePublished(repository, { removal: { name, ...request }, keep: () => item.keep, signal });
    };
    const noted = noteRunning(item);
    // A disk that takes no note keeps nothing else from going on.
    item.done = noted
      .then(() => finish(item, queue.add({ isUrgent, run })))
      .catch((error: unknown) => {
        if (isLast(item)) running.delete(keyOf(name));
        console.error(error);
      });
    await noted;
  };
  const publish = (name: Name, draft: string): Promise<void> =>
    repository.inTurn(async () => {
      const present = running.get(keyOf(name))?.request;
      if (present?.action === 'publish' && present.draft === draft) return;
      const from = await repository.main();
      await start(name, { action: 'publish', draft }, await isTakenOff(repository, name, { from, to: draft }));
    });

  let resumed: Promise<void> = Promise.resolve();
  const resume = async (): Promise<void> => {
    for (const { collection, id, state, request } of await memory.all()) {
      if (state !== 'running' || !request || running.has(keyOf({ collection, id }))) continue;
      const name = { collection, id };
      if (request.action === 'remove') await start(name, request, true);
      else if ((await findDraft(repository, name)).commit !== undefined) await publish(name, request.draft);
      else await memory.note({ ...noteOf(name, request), state: 'done' });
    }
  };

  return {
    publish,
    remove: (name, { paths, message }) => start(name, { action: 'remove', paths, message }, true),
    isRemoved: (name) => running.get(keyOf(name))?.request.action === 'remove',
    keep: async (name, kept) => {
      const item = running.get(keyOf(name));
      if (item?.request.action !== 'remove') return false;
      item.keep = kept;
      await noteRunning(item);
      return true;
    },
    outcome: async (name) => {
      await resumed.catch(() => undefined);
      const first = running.get(keyOf(name));
      for (let item = first; item; item = running.get(keyOf(name))) await item.done;
      if (first?.isForgotten) throw new ServerFault(404, 'draft-gone');
      const known = (await memory.all()).find((each) => keyOf(each) === keyOf(name));
      if (known?.refusal) throw faultOfRefusal(known.refusal);
    },
    forget: async (name) => {
      const item = running.get(keyOf(name));
      running.delete(keyOf(name));
      if (item) item.isForgotten = true;
      item?.end.abort();
      await memory.forget(name);
    },
    report: async () => {
      const kept = await memory.all();
      const isReal = (each: KeptPublication): boolean => each.state !== 'running' || running.has(keyOf(each));
      return { held: [], ...(await repository.site?.report()), publications: kept.filter(isReal).map(shownOf) };
    },
    resume: () => {
      resumed = resume();
      return resumed;
    },
  };
}
