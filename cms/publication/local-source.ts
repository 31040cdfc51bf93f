/** What the local Git server tells of publications, and the waiting for them. */
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

/** The source of a backend; undefined for one that tells nothing of publications. */
export function sourceOf(inner: object): PublicationSource | undefined {
  if (isConnection(inner)) return localSource(inner);
  return isSource(inner) ? inner : undefined;
}

/** Whether a backend tells of publications itself. */
function isSource(inner: object): inner is PublicationSource {
  return 'publicationReport' in inner && 'publishedAt' in inner;
}

/**
 * Makes what takes as long as a build end when its outcome is known: an answer of the server comes sooner, so that no
 * browser gives up on it. Taking off the site ends at once: Decap then saves the text as a draft, and that waits.
 * @param inner the local server's client; it is changed
 * @param tell called when something began, and when it ended
 */
export function waitForOutcomes<T extends Backend & Connection>(inner: T, tell: () => void): T {
  const { publishUnpublishedEntry, persistEntry, deleteFiles } = inner;
  const told = async <R>(work: Promise<R>): Promise<R> => {
    setTimeout(tell, untilTold);
    return work.finally(tell);
  };
  const settle = async (answer: unknown, collection: string, slug: string): Promise<unknown> => {
    let last = answer;
    while (isRunning(last)) last = await inner.request({ action: 'publicationOutcome', params: { collection, slug } });
    return last;
  };
  const waiting: Pick<Backend, 'publishUnpublishedEntry' | 'persistEntry' | 'deleteFiles'> = {
    publishUnpublishedEntry: (collection, slug) =>
      told(publishUnpublishedEntry.call(inner, collection, slug).then((answer) => settle(answer, collection, slug))),
    deleteFiles: (paths, message) => told(deleteFiles.call(inner, paths, message)),
    persistEntry: async (entry, options) => {
      const answer = await persistEntry.call(inner, entry, options);
      const [, collection = '', file = ''] = entry.dataFiles[0]?.path.split('/') ?? [];
      return settle(answer, collection, file.split('.')[0] ?? '');
    },
  };
  return Object.assign(inner, waiting);
}
