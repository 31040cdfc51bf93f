import { runCommand } from '../process/run-command.ts';
import type { Browser } from './browser.ts';

/** Starts a program to ask its version; nothing when it is not there or cannot run here. */
export async function probe(found: Omit<Browser, 'version'>): Promise<Browser | undefined> {
  const { code, output } = await runCommand(found.executablePath, ['--version'], { cwd: '/', env: found.env });
  const version = /\d+(?:\.\d+){2,}/u.exec(output)?.[0];
  return code === 0 && version !== undefined ? { ...found, version } : undefined;
}
