/** Builds the site with what was published, and finds the entries that keep it from being built. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildSite } from '../../../../scripts/build/build-site.ts';
import { BuildFault } from '../../../../scripts/build/fault.ts';
import { makeWorkFolder } from '../../../../scripts/build/work-folder.ts';

/** What a build needs; packages are found in the folder above. */
const parts = ['src', 'public', 'cms', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

export interface Builder {
  /** Builds the site of a folder with content; undefined when it stands, else what was said. */
  build: (contentRoot: string) => Promise<string | undefined>;
  /** The site of the last build that stood. */
  site: string;
  /** How many builds there were. */
  count: () => number;
  remove: () => Promise<void>;
}

/** A copy of the project to build in. */
export async function createBuilder(root: string, signal: AbortSignal): Promise<Builder> {
  const folder = await makeWorkFolder(root, 'fuzz');
  const project = join(folder, 'project');
  const site = join(folder, 'site');
  const editor = join(folder, 'editor');
  for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
  await mkdir(editor);
  let builds = 0;
  return {
    count: () => builds,
    site,
    build: async (contentRoot) => {
      builds += 1;
      for (const stale of ['content', '.astro', '.cache'])
        await rm(join(project, stale), { recursive: true, force: true });
      await cp(join(contentRoot, 'content'), join(project, 'content'), { recursive: true });
      try {
        await buildSite({ root: project, outDir: site, editor, examples: true, check: false, signal });
        return undefined;
      } catch (error) {
        if (error instanceof BuildFault) return error.message;
        throw error;
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
