import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildSite } from '../build/build-site.ts';
import { BuildFault } from '../build/fault.ts';
import { makeWorkFolder } from '../build/work-folder.ts';
import type { SiteServer } from '../serve/serve-site.ts';

/** What the editor's bundle and the pages' look are made of; content does not touch them. */
const editorSources = /^(?:cms|src|public)\/|^package\.json$/u;

interface BuilderOptions {
  root: string;
  server: SiteServer;
  signal: AbortSignal;
  log: (line: string) => void;
}

export interface SiteBuilder {
  /** Builds and serves what comes out; a fault is printed and leaves the last good site in place. */
  build: (changed: Set<string>) => Promise<void>;
  /** Removes every site that it built. */
  clean: () => Promise<void>;
}

/** Builds site after site for a running server. */
export async function createSiteBuilder({ root, server, signal, log }: BuilderOptions): Promise<SiteBuilder> {
  const folder = await makeWorkFolder(root, 'site');
  let number = 0;
  /** Sites that stand: the served one, and the one before it for requests under way. */
  let standing: string[] = [];
  /** What changed since the last build that succeeded. */
  let pending = new Set<string>();

  const build = async (): Promise<void> => {
    number += 1;
    const outDir = join(folder, String(number));
    const started = performance.now();
    const current = standing.at(-1);
    const keepsEditor = current !== undefined && ![...pending].some((path) => editorSources.test(path));
    const editor = keepsEditor && existsSync(join(current, 'admin')) ? join(current, 'admin') : undefined;
    await buildSite({ root, outDir, editor, check: false, examples: showsExamples(), signal });
    await server.useRoot(outDir);
    standing.push(outDir);
    await Promise.all(standing.slice(0, -2).map((old) => rm(old, { recursive: true, force: true })));
    standing = standing.slice(-2);
    pending = new Set();
    log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  };
  return {
    build: async (changed) => {
      pending = pending.union(changed);
      try {
        await build();
      } catch (error) {
        if (!signal.aborted) log(explain(error, standing.length > 0));
      }
    },
    clean: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Examples are shown on request only, as in every build. */
function showsExamples(): boolean {
  return process.env['KENNISBRUG_EXAMPLES'] === '1';
}

function explain(error: unknown, hasGoodSite: boolean): string {
  const text = error instanceof BuildFault ? error.message : String(error instanceof Error ? error.stack : error);
  const rest = hasGoodSite ? 'The last good site stays.' : 'There is no site yet.';
  return `\n${text}\n\n${rest} Mend the above: the next build starts by itself.`;
}
