/** Lists of documents without their texts, from the one backend that can leave them out. */
import type { BackendSettings } from '../settings.ts';

import type { Backend, FileEntry } from './backend-types.ts';

/** What the local Git server answers. */
export interface Heads {
  /** Git's id of the folder. */
  tree: string;
  /** None when the folder is as it was in the answer that the question named. */
  entries?: FileEntry[];
}

/** What Decap's proxy backend has beside the methods of every backend. */
interface Connection {
  request: (payload: object) => Promise<Heads>;
}

function isConnection(inner: object): inner is Connection {
  return 'request' in inner && typeof inner.request === 'function';
}

/**
 * Asks for the documents of a folder, and gives the very same list as long as nothing changed in it.
 * @param ask puts the question to the local Git server
 */
export function headsReader(
  ask: (params: { folder: string; seen: string | undefined }) => Promise<Heads>,
): NonNullable<Backend['documentHeads']> {
  const known = new Map<string, { tree: string; entries: FileEntry[] }>();
  return async (folder) => {
    const before = known.get(folder);
    const { tree, entries } = await ask({ folder, seen: before?.tree });
    if (entries) known.set(folder, { tree, entries });
    return entries ?? before?.entries ?? [];
  };
}

/** Adds the lists to the backend of the local Git server; any other backend stays as it is. */
export function withHeads<T extends Backend>(name: BackendSettings['name'], inner: T): T {
  if (name !== 'local' || !isConnection(inner)) return inner;
  const { request } = inner;
  const documentHeads = headsReader((params) => request.call(inner, { action: 'documentHeads', params }));
  return Object.assign(inner, { documentHeads });
}
