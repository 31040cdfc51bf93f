/** Whether texts are on the site, as a Git host and the site itself tell it: nothing of it is kept in a window. */
import { isCollectionName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { buildNotePath } from '#model/build-note.ts';
import type { BuildNote } from '#model/build-note.ts';
import { parsePath } from '#model/entry-path.ts';
import { parseFaultLine } from '#model/issues/fault-line.ts';

import { pathsOf } from '../guard/entry-paths.ts';
import { placeCollections } from '../guard/known-places.ts';
import type {
  Publication,
  PublicationRefusal,
  PublicationReport,
  PublicationSource,
} from '../publication/publication-state.ts';

import { moreFaults } from './check-refusal.ts';
import type { ChangedFile, GitHost, ListedProposal } from './git-host.ts';
import { checksOf, overviewOf } from './host-overview.ts';
import type { HostAndSite } from './host-overview.ts';
import { textAt } from './read-answer.ts';
import { removalBranchStart } from './remove-entry.ts';

/** Decap's label of a draft that is called ready. */
const readyLabel = 'decap-cms/pending_publish';

/** A publication that takes longer than so many minutes went wrong. */
const mostMinutes = 30;

interface Wish {
  collection: CollectionName;
  id: string;
  wish: Publication['wish'];
}

/** What an open proposal is to do; undefined for one that is none of the editor's, or not called ready. */
function wishOf({ branch, labels }: ListedProposal): Wish | undefined {
  const wish = branch.startsWith(removalBranchStart) ? 'remove' : 'publish';
  if (wish === 'publish' && !labels.includes(readyLabel)) return undefined;
  const [, collection = '', id = ''] = /^(?:cms|removal)\/([^/]+)\/([^/]+)$/u.exec(branch) ?? [];
  return isCollectionName(collection) ? { collection, id, wish } : undefined;
}

function refusalOf(line: string): PublicationRefusal {
  const read = parseFaultLine(line);
  if (!read) return { code: 'check-unexplained', faults: [], details: [] };
  return { code: 'check-failed', faults: read.faults, details: read.more > 0 ? [moreFaults(read.more)] : [] };
}

async function proposed(
  checkOf: GitHost['checkOf'],
  { head, changedAt: since }: ListedProposal,
  wish: Wish,
): Promise<Publication> {
  const { state, line } = await checkOf(head);
  if (state === 'failed') return { ...wish, state: 'refused', since, refusal: refusalOf(line) };
  if (state === 'passed') return { ...wish, state: 'waiting', since };
  return { ...wish, state: 'running', since, isUnmerged: true };
}

/** What texts and drafts are known by: a draft by its newest commit and its stage. */
function versionsOf(head: string, proposals: readonly ListedProposal[]): PublicationReport['versions'] {
  if (head === '') return undefined;
  const version = (starts: readonly string[]): string => {
    const drafts = proposals.filter(({ branch }) => starts.some((start) => branch.startsWith(start)));
    const lines = drafts.map((draft) => [draft.branch, draft.head, ...draft.labels].join(' '));
    return [head, ...lines.toSorted()].join('\n');
  };
  return { places: version(placeCollections.map((name) => `cms/${name}/`)), all: version(['cms/']) };
}

/** The entries that the published branch has otherwise than the site. */
function underWay(files: readonly ChangedFile[], since: string): Publication[] {
  const entries = new Map<string, Publication>();
  for (const { path, isRemoved } of files) {
    const place = parsePath(path);
    if (!place) continue;
    const { collection, id } = place;
    const name = `${collection}/${id}`;
    const isGone = isRemoved && entries.get(name)?.wish !== 'publish';
    entries.set(name, { collection, id, wish: isGone ? 'remove' : 'publish', state: 'running', since });
  }
  return [...entries.values()];
}

function brokenSince(since: string, now: Date, count: number): string[] | undefined {
  const minutes = (now.getTime() - Date.parse(since)) / 60_000;
  return count > 0 && minutes > mostMinutes
    ? [`The site has not followed the published branch since ${since}.`]
    : undefined;
}

/** What a host and the site tell of publications. */
export function hostPublications(options: HostAndSite): PublicationSource {
  const overview = overviewOf(options);
  const checkOf = checksOf(options);
  return {
    publicationReport: async (own) => {
      const { site, head, proposals, changes } = await overview();
      const asked = proposals.flatMap((proposal) => {
        const wish = wishOf(proposal);
        const isAsked = wish && (!own || (wish.collection === own.collection && wish.id === own.id));
        return isAsked ? [proposed(checkOf, proposal, wish)] : [];
      });
      const merged = changes ? underWay(changes.files, changes.at) : [];
      const broken = changes && brokenSince(changes.at, options.now(), merged.length);
      const versions = versionsOf(head, proposals);
      return {
        publications: [...merged, ...(await Promise.all(asked))],
        ...(site && { site }),
        // The note tells no names; who knows some asks it (`heldAmong`).
        held: [],
        ...(broken && { broken }),
        ...(versions && { versions }),
      };
    },
    publishedAt: async (collection, id) => (await options.host.lastChange(pathsOf(collection, id)))?.at,
  };
}

/** The note of the site on whose origin the editor stands; undefined where there is none. */
export async function noteOfSite(): Promise<BuildNote | undefined> {
  const response = await fetch(buildNotePath, { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  // The build wrote it; a site without one answers with something else.
  return textAt(answer, 'builtAt') === '' ? undefined : (answer as BuildNote);
}
