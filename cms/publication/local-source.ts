/** What the local Git server tells of publications, and the waiting for them. */
import { parsePath } from '#model/entry-path.ts';

import type { Backend } from '../guard/backend-types.ts';

import type { PublicationReport, PublicationSource } from './publication-state.ts';

/** What Decap's proxy backend has beside the methods of every backend. */
interface Connection {
  request: (payload: object) => Promise<unknown>;
}

export function isConnection(inner: object): inner is Connection {
  return 'request' in inner && typeof inner.request === 'function';
}

/** After so many milliseconds the server has noted what it was asked for. */
const untilTold = 500;

/** Whether an answer says that the outcome is still to be asked for. */
function isRunning(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'state' in answer && answer.state === 'running';
}

/** The publications of the local server. */
function localSource(inner: Connection): PublicationSource {
  return {
    // The answers of our own server.
    publicationReport: async () =>
      (await inner.request({ action: 'publicationReport', params: {} })) as PublicationReport,
    publishedAt: async (collection, id) => {
      const answer = await inner.request({ action: 'publishedAt', params: { collection, slug: id } });
      return (answer as { at: string | null }).at ?? undefined;
    },
  };
}

/** What the local server's client tells; undefined for any other backend. */
export function sourceOf(inner: object): PublicationSource | undefined {
  return isConnection(inner) ? localSource(inner) : undefined;
}

/** What the window is told of. */
export interface Told {
  /** Something began or ended. */
  changed: () => void;
  /** A text is on the site, and what was saved of it since is a draft that the form does not show. */
  savedSince: () => void;
}

/**
 * Makes what takes as long as a build end when its outcome is known: an answer of the server comes sooner, so that no
 * browser gives up on it. Taking off the site ends at once: Decap then saves the text as a draft, and that waits.
 * @param inner the local server's client; it is changed
 */
export function waitForOutcomes<T extends Backend & Connection>(inner: T, told: Told): T {
  const { publishUnpublishedEntry, persistEntry, deleteFiles } = inner;
  /** Entries on their way, `collection/id`, and whether they were saved since. */
  const underway = new Map<string, boolean>();
  const tellOf = async <R>(work: Promise<R>): Promise<R> => {
    setTimeout(told.changed, untilTold);
    return work.finally(told.changed);
  };
  const settle = async (answer: unknown, collection: string, slug: string): Promise<unknown> => {
    let last = answer;
    while (isRunning(last)) last = await inner.request({ action: 'publicationOutcome', params: { collection, slug } });
    return last;
  };
  const publish = async (collection: string, slug: string): Promise<unknown> => {
    const key = `${collection}/${slug}`;
    underway.set(key, false);
    try {
      const outcome = await settle(await publishUnpublishedEntry.call(inner, collection, slug), collection, slug);
      if (underway.get(key) === true) told.savedSince();
      return outcome;
    } finally {
      underway.delete(key);
    }
  };
  const waiting: Pick<Backend, 'publishUnpublishedEntry' | 'persistEntry' | 'deleteFiles'> = {
    publishUnpublishedEntry: (collection, slug) => tellOf(publish(collection, slug)),
    deleteFiles: (paths, message) => tellOf(deleteFiles.call(inner, paths, message)),
    persistEntry: async (entry, options) => {
      const { collection = '', id = '' } = parsePath(entry.dataFiles[0]?.path ?? '') ?? {};
      const answer = await settle(await persistEntry.call(inner, entry, options), collection, id);
      const key = `${collection}/${id}`;
      if (underway.has(key)) underway.set(key, true);
      return answer;
    },
  };
  return Object.assign(inner, waiting);
}
