/**
 * Publishing and taking off the site. On a Git host it goes by the host's own check and never by Decap's methods, which
 * merge whatever the branch holds at that moment and write removals to the published branch itself.
 */
import type { Localized } from '#locales';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import { goneFile, gonePath } from '#routing/gone-addresses.ts';

import type { Removal } from '../hosts/git-host.ts';
import { publishProposal } from '../hosts/publish-proposal.ts';
import type { Progress, Publishing } from '../hosts/publish-proposal.ts';
import { removeEntry } from '../hosts/remove-entry.ts';
import { removePictures as removeOnHost } from '../hosts/remove-pictures.ts';
import { removeOnComputer } from '../media/picture-source.ts';

import type { Backend, GuardContext } from './backend-types.ts';
import { publishedReader } from './draft-reader.ts';
import { publishRefusal } from './host-refusals.ts';
import { publicationTitle } from './publication-title.ts';
import { Refusal } from './refusal.ts';
import { localizeTable } from '../strings/strings.ts';

const progressWords: Readonly<Record<Progress, Localized>> = localizeTable((strings) => strings.refusals.progressWords);

type Host = NonNullable<GuardContext['host']>;

function publishingOn(host: Host, context: GuardContext, place: string): Omit<Publishing, 'branch' | 'title'> {
  const { locale, announce, pause = () => Promise.resolve() } = context;
  return {
    host,
    place,
    locale,
    pause,
    tell: (progress) => {
      announce(progressWords[progress][locale]);
    },
  };
}

/** @throws Refusal when a draft changes more than content: the check that guards it could be changed as well */
async function refuseForeignFiles(inner: Backend, collection: string, id: string): Promise<void> {
  const { diffs } = await inner.unpublishedEntry({ collection, slug: id });
  const foreign = diffs.map(({ path }) => path).filter((path) => !path.startsWith(`${contentFolder}/`));
  if (foreign.length > 0) throw new Refusal('foreign-files', foreign);
}

/** @throws Refusal with what keeps the draft from being published */
export async function publishDraft(
  inner: Backend,
  context: GuardContext,
  { collection, id }: { collection: string; id: string },
): Promise<unknown> {
  const { host } = context;
  if (!host) return inner.publishUnpublishedEntry(collection, id);
  await refuseForeignFiles(inner, collection, id);
  const place = `${collection}/${id}`;
  const publishing = publishingOn(host, context, place);
  const title = await publicationTitle(inner, { collection, id }, context.today());
  return publishProposal({ ...publishing, branch: `cms/${place}`, title });
}

/** The file that keeps the addresses of a removed entry; the local server writes it by itself. */
async function goneChange(inner: Backend, files: ReadonlyMap<string, string>, today: string): Promise<Removal['gone']> {
  const place = parsePath([...files.keys()][0] ?? '');
  if (!place) return undefined;
  const before = await publishedReader(inner)(gonePath(place));
  const file = goneFile(files, { written: () => before, today });
  return file && { ...file, isNew: before === undefined };
}

/**
 * @param files those to remove, with their texts
 * @throws Refusal with what keeps them from being removed
 */
export async function removeFiles(
  inner: Backend,
  context: GuardContext,
  files: ReadonlyMap<string, string>,
  message: string,
): Promise<unknown> {
  const { host } = context;
  const paths = [...files.keys()];
  if (!host) return inner.deleteFiles(paths, message);
  try {
    await removeEntry(
      { paths, gone: await goneChange(inner, files, context.today()) },
      publishingOn(host, context, paths.join(', ')),
    );
    return undefined;
  } catch (error) {
    throw await publishRefusal(error, inner);
  }
}

/** @throws Refusal with what keeps pictures that no text shows from being removed */
export async function removePictures(inner: Backend, context: GuardContext, paths: readonly string[]): Promise<void> {
  const { host } = context;
  if (!host) {
    await removeOnComputer(inner, paths);
    return;
  }
  try {
    await removeOnHost(paths, publishingOn(host, context, paths.join(', ')));
  } catch (error) {
    throw await publishRefusal(error, inner);
  }
}

/** How long the editor waits before it asks a host again. */
const pauseSeconds = 5;

/** Waits as long as a browser should between two questions to a host. */
export function pauseInBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseSeconds * 1000));
}
