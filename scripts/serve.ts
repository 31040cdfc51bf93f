/**
 * Serves a built site on this computer, with the headers of the real host.
 *
 * Usage: node scripts/serve.ts [folder] [--port 4321]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { stopOnSignal } from './process/stop-on-signal.ts';
import { serveSite } from './serve/serve-site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4321' } },
});
const signal = stopOnSignal();
const server = await serveSite({ root: resolve(positionals[0] ?? 'dist'), port: Number(values.port) });
console.log(server.url);
signal.addEventListener('abort', () => void server.close());
