/** Lists of documents without their texts, from the one backend that can leave them out. */
import type { BackendSettings } from '../settings.ts';

import type { Backend, FileEntry } from './backend-types.ts';

/** What Decap's proxy backend has beside the methods of every backend. */
interface Connection {
  request: (payload: object) => Promise<FileEntry[]>;
}

function isConnection(inner: object): inner is Connection {
  return 'request' in inner && typeof inner.request === 'function';
}

/** Adds the lists to the backend of the local Git server; any other backend stays as it is. */
export function withHeads<T extends Backend>(name: BackendSettings['name'], inner: T): T {
  if (name !== 'local' || !isConnection(inner)) return inner;
  const { request } = inner;
  const documentHeads: Backend['documentHeads'] = (folder) =>
    request.call(inner, { action: 'documentHeads', params: { folder } });
  return Object.assign(inner, { documentHeads });
}
