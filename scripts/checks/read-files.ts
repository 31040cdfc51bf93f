/** Reads many entries, in several threads when there are enough of them. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { parsePath } from '#model/entry-path.ts';

import { readEntry, type ReadResult } from './entry.ts';

/** Fewer files than this are read sooner than a thread starts. */
const enoughForThreads = 200;
const mostThreads = 4;

/** Reads entries one after the other. */
export async function readFiles(root: string, paths: readonly string[]): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const path of paths) {
    const place = parsePath(path);
    if (place) results.push(readEntry(path, place, await readFile(join(root, path), 'utf8')));
    else results.push({ issue: { kind: 'misplaced-file', file: path } });
  }
  return results;
}

/** What a thread is asked to read. */
export interface ReadTask {
  root: string;
  paths: readonly string[];
}

function inThread(task: ReadTask): Promise<ReadResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', (results: ReadResult[]) => resolve(results));
    worker.once('error', reject);
  });
}

/** Reads entries; the results come in the order of the paths. */
export async function readManyFiles(root: string, paths: readonly string[]): Promise<ReadResult[]> {
  const threads = Math.min(availableParallelism(), mostThreads);
  if (threads < 2 || paths.length < enoughForThreads) return readFiles(root, paths);
  const share = Math.ceil(paths.length / threads);
  const parts = Array.from({ length: threads }, (_, at) => paths.slice(at * share, (at + 1) * share));
  return (await Promise.all(parts.map((part) => inThread({ root, paths: part })))).flat();
}
