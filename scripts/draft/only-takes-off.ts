import { isDocumentName } from '#model/collection-names.ts';
import { portalDay } from '#model/dates.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { takesOff } from '#model/takes-off.ts';
import { goneFolder } from '#routing/gone-addresses.ts';

import { placeCollections, placesFrom } from '../../cms/guard/known-places.ts';
import { pathsOfEntry } from '../../cms/guard/read-pair.ts';
import { readableDocument } from '../../cms/guard/withheld-place.ts';
import { gitIn, type Git } from '../../cms/server/git.ts';
import { listFiles, readText } from '../../cms/server/read-tree.ts';

interface Change {
  /** Git's letter for what happened to the file. */
  state: string;
  path: string;
}

/** What was changed since a commit; undefined when the two cannot be compared. */
async function changesSince(git: Git, base: string): Promise<Change[] | undefined> {
  const { code, stdout } = await git.run(['diff', '--name-status', '--no-renames', '-z', base, 'HEAD']);
  if (code !== 0) return undefined;
  const parts = stdout.toString('utf8').split('\0').filter(Boolean);
  return parts.flatMap((path, at) => (at % 2 === 1 ? [{ state: parts[at - 1] ?? '', path }] : []));
}

async function placesAt(git: Git, commit: string): Promise<KnownPlaces> {
  const lists = placeCollections.map((name) => listFiles(git, commit, `${contentFolder}/${name}`));
  const files = (await Promise.all(lists)).flat();
  const contents = await git.read(files.map(({ oid }) => oid));
  return placesFrom(files.map(({ path }, at) => ({ path, text: contents[at]?.toString('utf8') ?? '' })));
}

async function documentAt(git: Git, commit: string, path: string): Promise<WholeDocument | undefined> {
  const texts = pathsOfEntry(path).map(async (each) => [each, await readText(git, commit, each)] as const);
  return readableDocument(new Map(await Promise.all(texts)));
}

/** Whether every text below the fields is as it was: nothing else of a document can keep a site from being built. */
function hasSameTexts(before: WholeDocument, after: WholeDocument): boolean {
  return after.versions.every(({ locale, body }) => {
    return before.versions.some((version) => version.locale === locale && version.body === body);
  });
}

/**
 * Whether a change does nothing but take texts away from readers: by taking files out of the content (and keeping their
 * addresses), or by withdrawing
 * documents whose texts stay as they are.
 * @param base the branch that it is to be merged into; what cannot be compared counts as more than that
 */
export async function onlyTakesOff(root: string, base: string): Promise<boolean> {
  const git = gitIn(root);
  const { code, stdout } = await git.run(['merge-base', base, 'HEAD']);
  const from = stdout.toString('utf8').trim();
  const changes = code === 0 ? await changesSince(git, from) : undefined;
  if (!changes || changes.length === 0) return false;
  if (changes.some(({ path }) => !path.startsWith(`${contentFolder}/`))) return false;
  const isKept = ({ state, path }: Change): boolean => state !== 'D' && !path.startsWith(`${goneFolder}/`);
  const changed = changes.filter(isKept).map(({ path }) => path);
  if (changed.length === 0) return true;
  if (!changed.every((path) => isDocumentName(parsePath(path)?.collection ?? ''))) return false;
  const occasion = { today: portalDay(new Date()), known: await placesAt(git, 'HEAD') };
  for (const path of changed) {
    const [before, after] = [await documentAt(git, from, path), await documentAt(git, 'HEAD', path)];
    if (!before || !after || !hasSameTexts(before, after) || !takesOff({ before, after }, occasion)) return false;
  }
  return true;
}
