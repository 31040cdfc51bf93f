/** A thread of `read-files.ts`: reads its share of the entries and hands them back. */
import { parentPort, workerData } from 'node:worker_threads';

import { readFiles, type ReadTask } from './read-files.ts';

const { root, paths } = workerData as ReadTask; // what `inThread` sends
parentPort?.postMessage(await readFiles(root, paths));
