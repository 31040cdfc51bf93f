import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { BuildFailure, type Candidate, type SiteKeeper } from '../../cms/server/site-keeper.ts';
import { gitIn } from '../../cms/server/git.ts';
import { committedContent } from '../build/build-note.ts';
import { buildSite, type BuildOptions } from '../build/build-site.ts';
import { BuildFault } from '../build/fault.ts';
import { heldReport } from '../build/held-report.ts';
import { prepareProject } from '../build/prepare-project.ts';
import { makeWorkFolder } from '../build/work-folder.ts';
import type { SiteServer } from '../serve/serve-site.ts';
import { contentIdInFolder, contentIdOf } from './content-id.ts';
import { checkedOutBranch, mainBranch } from './git-state.ts';
import { checkApart, createSiteCheck, type SiteCheck } from './site-check.ts';
import { openStandingSites, type StandingSite } from './standing-sites.ts';

/** What the editor's bundle and the pages' look are made of; content does not touch them. */
const editorSources = /^(?:cms|src|public)\/|^package\.json$/u;

/** Changes after which the content tells whether there is anything to build. */
const contentChange = /^content\/|^main \(branch\)$/u;

interface BuilderOptions {
  root: string;
  server: SiteServer;
  signal: AbortSignal;
  log: (line: string) => void;
  /** Builds a site; only tests count builds by one of their own. */
  build?: (options: BuildOptions) => Promise<void>;
  /** Checks the site that is served. */
  siteCheck?: SiteCheck;
}

export interface SiteBuilder extends SiteKeeper {
  /** Builds and serves what comes out; a fault is printed and leaves the last good site in place. */
  build: (changed: Set<string>) => Promise<void>;
  /** Removes every site that it built. */
  clean: () => Promise<void>;
}

/** Builds site after site for a running server: of the folder when something changes there, and of what an editor publishes. */
export async function createSiteBuilder(options: BuilderOptions): Promise<SiteBuilder> {
  const { root, server, signal, log, build = buildSite, siteCheck = servedCheck(log) } = options;
  const git = gitIn(root);
  const sites = await openStandingSites(root, server);
  signal.addEventListener('abort', siteCheck.end);
  /** What changed since the last build of the folder that succeeded. */
  let pending = new Set<string>();
  let broken: readonly string[] | undefined;
  /** Ends the build of the folder that is under way. */
  let rebuilding: AbortController | undefined;
  let lane: Promise<unknown> = Promise.resolve();

  const checkServedSite = (): void => {
    const current = sites.current();
    if (current && !signal.aborted) siteCheck.begin(current.folder);
  };
  /** Two builds at a time would share Astro's cache, and a small computer. */
  const inLane = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lane.then(work).finally(checkServedSite);
    lane = turn.catch(() => undefined);
    return turn;
  };
  /** @param commit whose content is wanted; none: the content of the folder */
  const make = async (commit: string | undefined, end: AbortSignal): Promise<Omit<StandingSite, 'contentId'>> => {
    const started = performance.now();
    siteCheck.end();
    const work = await makeWorkFolder(root, 'source');
    const outDir = sites.nextFolder();
    try {
      const copy = join(work, 'project');
      const held = await prepareProject({ root, target: copy, commit });
      if (held.length > 0) log(heldReport(held));
      end.throwIfAborted();
      const content = { commit: commit ?? (await committedContent(root)), held, repository: root };
      const editor = editorOf(sites.current(), pending);
      const kept = { root: copy, outDir, editor, content, signal: end };
      await build({ ...kept, checkFirst: false, check: false, examples: showsExamples() });
      log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
      return { folder: outDir, held };
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  };
  const isNeeded = (contentId: string | undefined): boolean => {
    const current = sites.current();
    const isSame = contentId !== undefined && current?.contentId === contentId;
    return !isSame || [...pending].some((path) => !contentChange.test(path));
  };
  /** Builds the folder, if that leads to another site than the served one; says whether it was ended and must begin anew. */
  const rebuild = async (): Promise<boolean> => {
    const contentId = await contentIdInFolder(git);
    const taken = pending;
    const end = new AbortController();
    rebuilding = end;
    try {
      if (isNeeded(contentId)) {
        const made = await make(undefined, AbortSignal.any([signal, end.signal]));
        await sites.serve({ ...made, contentId });
      }
      pending = pending.difference(taken);
      broken = undefined;
    } catch (error) {
      if (signal.aborted) return false;
      if (end.signal.aborted) return true;
      broken = linesOf(error);
      log(explain(error, sites.current() !== undefined));
    } finally {
      rebuilding = undefined;
    }
    return false;
  };
  const candidateOf = async (commit: string, end: AbortSignal): Promise<Candidate> => {
    const made = await make(commit, AbortSignal.any([signal, end]));
    const contentId = await contentIdOf(git, commit);
    let isServed = false;
    return {
      serve: async () => {
        // Where another branch is checked out, the site shows that one.
        if ((await checkedOutBranch(root)) !== mainBranch) return;
        isServed = true;
        await sites.serve({ ...made, contentId });
        broken = undefined;
      },
      discard: async () => {
        if (isServed) checkServedSite();
        else await rm(made.folder, { recursive: true, force: true });
      },
    };
  };
  return {
    build: async (changed) => {
      pending = pending.union(changed);
      while (await inLane(rebuild));
    },
    buildCandidate: async (commit, end) => {
      // What an editor waits for goes first; the folder is built after it, if that is still needed.
      rebuilding?.abort();
      try {
        return await inLane(() => candidateOf(commit, end));
      } catch (error) {
        end.throwIfAborted();
        // The portal is being stopped: what was on its way is taken up at the next start.
        if (signal.aborted) return await new Promise(() => undefined);
        throw error instanceof BuildFault ? new BuildFailure(linesOf(error)) : error;
      }
    },
    report: async () => {
      const site = await sites.note();
      return {
        held: sites.current()?.held ?? [],
        // The names stand beside it: no window needs to look for marks.
        ...(site && { site: { ...site, held: [] } }),
        ...(broken && { broken }),
        ...siteCheck.outcome(),
      };
    },
    clean: () => {
      siteCheck.end();
      return sites.clean();
    },
  };
}

/** The editor of the served site, unless its sources changed. */
function editorOf(current: StandingSite | undefined, changed: ReadonlySet<string>): string | undefined {
  if (current === undefined || [...changed].some((path) => editorSources.test(path))) return undefined;
  const folder = join(current.folder, 'admin');
  return existsSync(folder) ? folder : undefined;
}

/** Examples are shown on request only, as in every build. */
function showsExamples(): boolean {
  return process.env['KENNISBRUG_EXAMPLES'] === '1';
}

function servedCheck(log: (line: string) => void): SiteCheck {
  return createSiteCheck({ check: (root, end) => checkApart({ root, examples: showsExamples() }, end), log });
}

function textOf(error: unknown): string {
  return error instanceof BuildFault ? error.message : String(error instanceof Error ? error.stack : error);
}

function linesOf(error: unknown): string[] {
  return textOf(error).split('\n');
}

function explain(error: unknown, hasGoodSite: boolean): string {
  const rest = hasGoodSite ? 'The last good site stays.' : 'There is no site yet.';
  return `\n${textOf(error)}\n\n${rest} Mend the above: the next build starts by itself.`;
}
