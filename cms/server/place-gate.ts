/** The last door before Git: nothing is committed that names a place which it is to withhold, whoever sends it. */
import { locales } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { EntryFileError } from '#model/entry-file.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { isPlaceWithheld, placesNamed } from '#model/withheld-place.ts';

import { placeCollections, placesFrom } from '../guard/known-places.ts';
import { pathsOfEntry } from '../guard/read-pair.ts';
import { unreadableText } from '../guard/unreadable-text.ts';
import { documentIn, placeSentences } from '../guard/withheld-place.ts';

import type { Changes } from './commit.ts';
import { draftNames, findDraft } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { listFiles, readIfWhole, readText } from './read-tree.ts';
import type { Repository } from './repository.ts';

/** The records of places as readers have them, and those of every draft. */
export async function placesIn(repository: Repository): Promise<KnownPlaces> {
  const { git } = repository;
  const main = await repository.main();
  const published = await Promise.all(placeCollections.map((name) => listFiles(git, main, `${contentFolder}/${name}`)));
  const files = published.flat();
  const contents = await git.read(files.map(({ oid }) => oid));
  const own = files.map(({ path }, at) => ({ path, text: contents[at]?.toString('utf8') ?? '' }));
  const drafts = (await draftNames(repository)).filter((name) => {
    return placeCollections.some((collection) => name.startsWith(`${collection}/`));
  });
  const drafted = await Promise.all(
    drafts.map(async (name) => {
      const [collection, id = ''] = name.split('/');
      const known = placeCollections.find((each) => each === collection);
      const path = `${contentFolder}/${name}.yaml`;
      const { commit } = known ? await findDraft(repository, { collection: known, id }) : {};
      return { path, text: commit === undefined ? '' : ((await readText(git, commit, path)) ?? '') };
    }),
  );
  return placesFrom([...own, ...drafted]);
}

/** What the entry would be: the files that change, and those that stay. */
async function documentAfter(
  { git }: Repository,
  from: string,
  changes: Changes,
): Promise<WholeDocument<DocumentName> | undefined> {
  const path = [...changes.keys()].find((each) => parsePath(each)?.locale !== undefined);
  if (path === undefined) return undefined;
  const texts = pathsOfEntry(path).map(async (each) => {
    const changed = changes.get(each);
    return [each, changed ? changed.toString('utf8') : await readIfWhole(git, from, each)] as const;
  });
  try {
    return documentIn(new Map(await Promise.all(texts)));
  } catch (error) {
    if (error instanceof EntryFileError) throw new ServerFault(422, 'unreadable-file', [unreadableText(error, path)]);
    throw error;
  }
}

/**
 * @param from commit that the entry stands in
 * @param message of the commit, which is kept as well
 * @throws ServerFault 422 `private-data` with a line per place where the name stands
 */
export async function refuseToldPlace(
  repository: Repository,
  { from, changes, message }: { from: string; changes: Changes; message: string },
): Promise<void> {
  const document = await documentAfter(repository, from, changes);
  if (!document || !isPlaceWithheld(document)) return;
  const known = await placesIn(repository);
  const files = [...changes.keys()].filter((path) => parsePath(path) === undefined);
  const sentences = placeSentences(document, known, files).map((one) =>
    locales.map((locale) => one[locale]).join('\t'),
  );
  const named = placesNamed({ text: message, kind: 'prose' }, known).map(({ found }) => found);
  if (sentences.length + named.length > 0) throw new ServerFault(422, 'private-data', [...sentences, ...named]);
}
