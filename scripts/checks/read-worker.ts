/** A thread of `read-files.ts`: reads its share of the entries and hands them back. */
import { parentPort, workerData } from 'node:worker_threads';

import { readTexts, type FileText } from './read-files.ts';

parentPort?.postMessage(readTexts(workerData as FileText[])); // what `inThread` sends
