/** Whether texts are on the site, as a Git host and the site itself tell it: nothing of it is kept in a window. */
import { isCollectionName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { buildNotePath } from '#model/build-note.ts';
import type { BuildNote } from '#model/build-note.ts';
import { parsePath } from '#model/entry-path.ts';
import { parseFaultLine } from '#model/issues/fault-line.ts';

import { pathsOf } from '../guard/entry-paths.ts';
import type {
  Publication,
  PublicationRefusal,
  PublicationReport,
  PublicationSource,
} from '../publication/publication-state.ts';

import { moreFaults } from './check-refusal.ts';
import type { ChangedFile, GitHost, ListedProposal } from './git-host.ts';
import { textAt } from './read-answer.ts';
import { removalBranchStart } from './remove-entry.ts';

/** Decap's label of a draft that is called ready. */
const readyLabel = 'decap-cms/pending_publish';

/** A publication that takes longer than so many minutes went wrong. */
const mostMinutes = 30;

interface Options {
  host: GitHost;
  /** The note of the site as it is served; undefined when it cannot be read. */
  readNote: () => Promise<BuildNote | undefined>;
  now: () => Date;
}

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

async function proposed(host: GitHost, proposal: ListedProposal): Promise<Publication[]> {
  const wish = wishOf(proposal);
  if (!wish) return [];
  const { state, line } = await host.checkOf(proposal.head);
  const since = proposal.changedAt;
  if (state === 'failed') return [{ ...wish, state: 'refused', since, refusal: refusalOf(line) }];
  // A draft that passed waits for somebody to publish it.
  if (state === 'passed' && wish.wish === 'publish') return [];
  return [{ ...wish, state: 'running', since, isUnmerged: true }];
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

async function report({ host, readNote, now }: Options): Promise<PublicationReport> {
  const [site, proposals] = await Promise.all([readNote(), host.openProposals()]);
  const shown = site?.commit ?? undefined;
  // A host that does not know the commit of the site can compare nothing.
  const changes = shown === undefined ? undefined : await host.changedSince(shown).catch(() => undefined);
  const open = await Promise.all(proposals.map((proposal) => proposed(host, proposal)));
  const merged = changes ? underWay(changes.files, changes.at) : [];
  const broken = changes && brokenSince(changes.at, now(), merged.length);
  return {
    publications: [...merged, ...open.flat()],
    ...(site && { site }),
    held: site?.held ?? [],
    ...(broken && { broken }),
  };
}

/** An answer of so many milliseconds ago is told again: form and desk ask every few seconds, and hosts count requests. */
const freshFor = 5000;

/** What a host and the site tell of publications. */
export function hostPublications(options: Options): PublicationSource {
  let last: { at: number; report: Promise<PublicationReport> } | undefined;
  return {
    publicationReport: () => {
      const at = options.now().getTime();
      if (!last || at - last.at >= freshFor) last = { at, report: report(options) };
      return last.report;
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
