/** Tells one process from every other, also after a restart of the computer, so that what a killed one left is known. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * When a process began, in ticks since the computer started. Source: proc(5), field 22 of `stat`.
 * @returns undefined where the system does not tell
 */
function beginningOf(pid: number): string | undefined {
  try {
    const about = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks.
    return about.slice(about.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The mark of a process: letters, figures and dots, fit for the name of a folder. */
export function markOf(pid: number): string {
  return `${pid}.${beginningOf(pid) ?? '0'}.${hostname().replace(/[^A-Za-z0-9]/gu, '') || 'host'}`;
}

/** The mark of this process. */
export function ownMark(): string {
  return markOf(process.pid);
}

/**
 * Whether the process of a mark still runs. One of another computer is none that this one can see, and counts as ended: a
 * container gets a new name at each start.
 */
export function isMarkAlive(mark: string): boolean {
  const [pid = '', beginning = '0', host = ''] = mark.split('.');
  if (mark === ownMark()) return true;
  if (!/^\d+$/u.test(pid) || host !== (ownMark().split('.')[2] ?? '') || Number(pid) === process.pid) return false;
  return isRunning(Number(pid)) && (beginning === '0' || beginningOf(Number(pid)) === beginning);
}
