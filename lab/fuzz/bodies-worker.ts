/** The thread behind `npm run fuzz:bodies`: a run for each message. */
import { parentPort } from 'node:worker_threads';

import { runBodies, type FuzzRun } from '../../tests/support/fuzz/run-bodies.ts';

parentPort?.on('message', (run: FuzzRun) => {
  void runBodies(run).then((result) => parentPort?.postMessage(result));
});
