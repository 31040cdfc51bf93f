/** Where the editor learns which pictures no text shows, and removes them. */
import { listAt } from '../hosts/read-answer.ts';
import { isConnection } from '../publication/local-source.ts';

/** The pictures that the local server says no text of any branch shows; undefined for any other backend. */
export async function unusedOnComputer(inner: object): Promise<string[] | undefined> {
  if (!isConnection(inner)) return undefined;
  const answer = await inner.request({ action: 'unusedPictures', params: {} });
  return listAt(answer, 'paths').flatMap((path) => (typeof path === 'string' ? [path] : []));
}

/** Has the local server remove pictures. @throws what it refuses */
export async function removeOnComputer(inner: object, paths: readonly string[]): Promise<void> {
  if (isConnection(inner)) await inner.request({ action: 'removePictures', params: { paths } });
}
