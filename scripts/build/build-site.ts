import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { SiteAdvice } from '#model/issues/site-rules.ts';
import type { BuildCache } from '#publish/build-cache.ts';
import { ownCache } from '#publish/own-cache.ts';

import { adviceLine, checkSite } from '../checks/site/check-site.ts';
import { buildEditor } from './admin.ts';
import { buildPages } from './astro.ts';
import { committedContent, writeBuildNote, type BuiltContent } from './build-note.ts';
import { compressFolder } from './compress.ts';
import { checkContent } from './content-check.ts';
import { BuildFault } from './fault.ts';
import { writeHostFiles } from './host-folder.ts';
import { writePreviewStyles } from './preview-styles.ts';
import { mendSwap, swapFolder } from './swap-folder.ts';
import { makeWorkFolder } from './work-folder.ts';

export interface BuildOptions {
  /** Folder of the project. */
  root: string;
  /** Where the site comes to stand; what stands there goes only when the new one is whole. */
  outDir: string;
  /** Where the site files for web servers come to stand; none: they are not kept. */
  hostDir?: string | undefined;
  /** Shows the marked examples: for tests, never for readers. */
  examples?: boolean;
  /** Looks at the content first; only the test of the walls behind it does not. */
  checkFirst?: boolean;
  /** Runs the check of the built site. */
  check?: boolean;
  /** Writes brotli and gzip copies for hosts that do not compress. */
  compress?: boolean;
  /** Folder with what earlier builds made, for all that comes of the same; none: everything is made anew. */
  cache?: string | undefined;
  /** Folder with an editor that is built already. */
  editor?: string | undefined;
  /** What the content is and where its history stands, when that is not the folder that is built. */
  content?: (BuiltContent & { repository: string }) | undefined;
  signal?: AbortSignal | undefined;
  /** Told of what the check of the built site would have better, also when that is nothing. */
  onAdvice?: ((advice: readonly SiteAdvice[]) => void) | undefined;
  /** Told of every step that is done. */
  onStep?: ((step: string, seconds: number) => void) | undefined;
}

/**
 * Builds the whole site into a fresh folder and then puts it in place. On a fault nothing in place changes.
 * @throws BuildFault with the faults in words
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  await mendSwap(options.outDir);
  const work = await makeWorkFolder(options.root, 'build');
  const site = join(work, 'site');
  const host = join(work, 'host');
  try {
    await fillFolder(options, { site, host, editor: join(work, 'editor') });
    options.signal?.throwIfAborted();
    await swapFolder(site, options.outDir);
    if (options.hostDir !== undefined) await swapFolder(host, options.hostDir);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

interface Folders {
  site: string;
  host: string;
  editor: string;
}

async function fillFolder(options: BuildOptions, { site, host, editor }: Folders): Promise<void> {
  const { root, examples = false, checkFirst = true, check = true, compress = false, cache, signal } = options;
  const step = stepper(options.onStep);
  const contentFault = new AbortController();
  const stop = AbortSignal.any([contentFault.signal, ...(signal ? [signal] : [])]);
  // The content check stands first: its words are clearer than Astro's on the same fault.
  const steps = [
    step('content check', () => (checkFirst ? checkContent({ root, signal }) : Promise.resolve())).catch(
      (fault: unknown) => {
        contentFault.abort();
        throw fault;
      },
    ),
    step('pages', () => buildPages({ root, outDir: site, examples, cache, signal: stop })),
  ];
  if (options.editor === undefined) {
    steps.push(step('editor', () => buildEditor({ root, outDir: editor, cache, signal: stop })));
  }
  await waitForAll(steps);
  const admin = join(site, 'admin');
  await (options.editor === undefined ? rename(editor, admin) : cp(options.editor, admin, { recursive: true }));
  await writePreviewStyles(site, join(admin, 'preview.css'));
  await writeNote(options, site);
  await writeHostFiles({ site, host });
  // Each uses all cores. The check weighs pages as the copies are.
  const kept = ownCache(cache);
  if (compress) await step('compressed copies', () => compressFolder(site, kept));
  if (check) await step('check of the built site', () => refuseFaults(site, options, kept));
}

async function writeNote({ root, content }: BuildOptions, site: string): Promise<void> {
  const known = content ?? { commit: await committedContent(root), held: [] };
  await writeBuildNote(site, content?.repository ?? root, known);
}

/**
 * Waits for all even when one fails, so that nothing is still writing when the folder is removed.
 * @throws what the first in the list that failed threw
 */
async function waitForAll(steps: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(steps);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/**
 * What a template gets wrong keeps no text from its readers: it is told, and refused by our own tests.
 * @throws BuildFault with what would harm a reader
 */
async function refuseFaults(
  site: string,
  { examples = false, onAdvice }: BuildOptions,
  cache: BuildCache,
): Promise<void> {
  const { refusals, advice } = await checkSite({ root: site, examples, cache });
  if (refusals.length > 0) throw new BuildFault(refusals.map(adviceLine).join('\n'));
  onAdvice?.(advice);
}

/** Runs a step and tells how long it took. */
function stepper(onStep: BuildOptions['onStep']) {
  return async (name: string, run: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await run();
    onStep?.(name, (performance.now() - started) / 1000);
  };
}
