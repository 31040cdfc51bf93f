/** Names the state of an entry: what all of its files hold. */
import { versionOf } from './versions.ts';

/**
 * The name of a state; equal files give the same name.
 * @param contents content per path of the entry; undefined where there is no file
 */
export async function pairState(contents: ReadonlyMap<string, string | undefined>): Promise<string> {
  const versions = await Promise.all([...contents].map(([path, content]) => versionOf(path, content)));
  return versionOf('', versions.toSorted().join('\n'));
}
