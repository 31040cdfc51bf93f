/** Reads files through a backend; a file that is not there is no failure. */
import type { Backend } from './backend-types.ts';
import type { ReadFile } from './read-pair.ts';

/** Whether a failure only says that there is nothing. */
export function isMissing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const properties = new Map<string, unknown>(Object.entries(error));
  return properties.get('status') === 404 || properties.get('notUnderEditorialWorkflow') === true;
}

/** Whether a failure says that a file is there and cannot be read, as after a power cut. */
export function isDamaged(error: unknown): boolean {
  return error instanceof Error && error.message.split('\n')[0] === 'damaged';
}

/** The failure that Decap takes for a missing file. */
export function missing(path: string): Error {
  return Object.assign(new Error(path), { status: 404 });
}

/** The failure that Decap takes for an entry without a draft: it then looks for the published one. */
export function noDraft(id: string): Error {
  return Object.assign(new Error(id), { name: 'EDITORIAL_WORKFLOW_ERROR', notUnderEditorialWorkflow: true });
}

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Reads what readers see. */
export function publishedReader(inner: Backend): ReadFile {
  return async (path) => (await orUndefined(inner.getEntry(path)))?.data;
}

/** Reads what a draft holds. */
export function draftReader(inner: Backend, collection: string, id: string): ReadFile {
  return (path) => orUndefined(inner.unpublishedEntryDataFile(collection, id, path, ''));
}

/** Whether there is a draft of an entry. */
export async function hasDraft(inner: Backend, collection: string, slug: string): Promise<boolean> {
  try {
    return (await orUndefined(inner.unpublishedEntry({ collection, slug }))) !== undefined;
  } catch (error) {
    if (isDamaged(error)) return true;
    throw error;
  }
}
