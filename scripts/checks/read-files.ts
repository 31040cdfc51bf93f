/** Reads many entries, in several threads when there are enough of them. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { parsePath } from '#model/entry-path.ts';

import type { Issue } from '#model/issues/issue.ts';
import { readEntry, type ReadResult } from '#model/rules/entry.ts';

/** Fewer files than this are read sooner than a thread starts. */
const enoughForThreads = 200;
const mostThreads = 4;
/** Files that are open at a time. */
const openAtOnce = 64;

/** A file and its text. */
export interface FileText {
  path: string;
  raw: string;
}

/** What came of each file when it was read last, by its path: for who reads the same content again and again. */
export type ReadBefore = Map<string, FileText & { result: ReadResult }>;

/** The same of pictures, which take longer to look at: the hash of each, and its faults. */
export type SeenPictures = Map<string, { hash: string; issues: Issue[] }>;

/** Reads entries from their texts, one after the other. */
export function readTexts(files: readonly FileText[]): ReadResult[] {
  return files.map(({ path, raw }) => {
    const place = parsePath(path);
    return place ? readEntry(path, place, raw) : { issue: { kind: 'misplaced-file', file: path } };
  });
}

function inThread(files: readonly FileText[]): Promise<ReadResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: files });
    worker.once('message', (results: ReadResult[]) => resolve(results));
    worker.once('error', reject);
  });
}

async function readManyTexts(files: readonly FileText[]): Promise<ReadResult[]> {
  const threads = Math.min(availableParallelism(), mostThreads);
  if (threads < 2 || files.length < enoughForThreads) return readTexts(files);
  const share = Math.ceil(files.length / threads);
  const parts = Array.from({ length: threads }, (_, at) => files.slice(at * share, (at + 1) * share));
  return (await Promise.all(parts.map(inThread))).flat();
}

async function textsOf(root: string, paths: readonly string[]): Promise<FileText[]> {
  const files: FileText[] = [];
  for (let at = 0; at < paths.length; at += openAtOnce) {
    const some = paths.slice(at, at + openAtOnce);
    files.push(
      ...(await Promise.all(some.map(async (path) => ({ path, raw: await readFile(join(root, path), 'utf8') })))),
    );
  }
  return files;
}

/**
 * Reads entries; the results come in the order of the paths.
 * @param before what is known of them; afterwards it is what was read now
 */
export async function readManyFiles(
  root: string,
  paths: readonly string[],
  before: ReadBefore = new Map(),
): Promise<ReadResult[]> {
  const files = await textsOf(root, paths);
  const known = new Map(before);
  const isKnown = ({ path, raw }: FileText): boolean => known.get(path)?.raw === raw;
  const changed = files.filter((file) => !isKnown(file));
  const results = await readManyTexts(changed);
  for (const [at, result] of results.entries()) {
    const file = changed[at];
    if (file) known.set(file.path, { ...file, result });
  }
  before.clear();
  return files.flatMap(({ path }) => {
    const found = known.get(path);
    if (found) before.set(path, found);
    return found ? [found.result] : [];
  });
}
