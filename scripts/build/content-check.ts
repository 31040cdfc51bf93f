import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { runNode } from '../process/run-command.ts';
import { BuildFault } from './fault.ts';

interface CheckOptions {
  root: string;
  signal?: AbortSignal | undefined;
}

/**
 * Runs the content check.
 * @throws BuildFault with its list of faults
 */
export async function checkContent({ root, signal }: CheckOptions): Promise<void> {
  const script = join(root, 'scripts', 'check-content.ts');
  if (!existsSync(script)) return;
  const { code, output } = await runNode(script, [], { cwd: root, signal });
  if (code !== 0) throw new BuildFault(output.trim());
}
