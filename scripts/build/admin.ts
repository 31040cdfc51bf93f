import { join } from 'node:path';

import { runNode } from '../process/run-command.ts';
import { BuildFault } from './fault.ts';

interface AdminOptions {
  root: string;
  outDir: string;
  signal?: AbortSignal | undefined;
}

/**
 * Builds the editor in a process of its own, so that a running `npm start` sees every change of its sources.
 * @throws BuildFault with what went wrong
 */
export async function buildEditor({ root, outDir, signal }: AdminOptions): Promise<void> {
  const script = join(root, 'scripts', 'build', 'admin-command.ts');
  const { code, output } = await runNode(script, [outDir], { cwd: root, signal });
  if (code !== 0) throw new BuildFault(`The editor could not be built:\n${output.trim()}`);
}
