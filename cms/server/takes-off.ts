/** Whether a publication takes a text away from readers: such a one waits for no other. */
import { isDocumentName } from '#model/collection-names.ts';
import { portalDay } from '#model/dates.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import { takesOff } from '#model/takes-off.ts';

import { pathsOf } from '../guard/entry-paths.ts';
import { readableDocument } from '../guard/withheld-place.ts';

import type { DraftName } from './drafts.ts';
import { placesIn } from './place-gate.ts';
import { readText } from './read-tree.ts';
import type { Repository } from './repository.ts';

/** Whether the way from one commit or tree to another takes a document away from readers. Records are not asked about. */
export async function isTakenOff(
  repository: Repository,
  { collection, id }: DraftName,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  if (!isDocumentName(collection)) return false;
  const documentAt = async (commit: string): Promise<WholeDocument | undefined> => {
    const paths = pathsOf(collection, id);
    const texts = paths.map(async (path) => [path, await readText(repository.git, commit, path)] as const);
    return readableDocument(new Map(await Promise.all(texts)));
  };
  const change = { before: await documentAt(from), after: await documentAt(to) };
  if (!change.before) return false;
  return takesOff(change, { today: portalDay(new Date()), known: await placesIn(repository) });
}
