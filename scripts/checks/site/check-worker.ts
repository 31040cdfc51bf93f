/** A thread of `check-pages.ts`: checks its share of the pages and hands them back one by one. */
import { parentPort, workerData } from 'node:worker_threads';

import { checkInOrder, type ThreadOrder } from './check-pages.ts';

for await (const page of checkInOrder(workerData as ThreadOrder)) parentPort?.postMessage(page); // what `inThread` sends
