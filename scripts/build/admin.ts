import { join } from 'node:path';

import { cacheVariable } from '#publish/own-cache.ts';

import { runNode } from '../process/run-command.ts';
import { BuildFault } from './fault.ts';

interface AdminOptions {
  root: string;
  outDir: string;
  /** Folder of the cache of builds. */
  cache?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Builds the editor in a process of its own, so that a running `npm start` sees every change of its sources.
 * @throws BuildFault with what went wrong
 */
export async function buildEditor({ root, outDir, cache = '', signal }: AdminOptions): Promise<void> {
  const script = join(root, 'scripts', 'build', 'admin-command.ts');
  const { code, output } = await runNode(script, [outDir], { cwd: root, env: { [cacheVariable]: cache }, signal });
  if (code !== 0) throw new BuildFault(`The editor could not be built:\n${output.trim()}`);
}
