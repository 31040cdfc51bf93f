/** A small disk in memory that can be filled, where the system lets this process make one. */
import { execFileSync } from 'node:child_process';

export interface SmallDisk {
  isSmall: boolean;
  close: () => void;
}

/**
 * Puts a disk of so many kilobytes at a folder.
 * @param folder empty folder; without such a disk it stays as it is
 */
export function openDisk(folder: string, kilobytes: number): SmallDisk {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  try {
    if (!isRoot) throw new Error('Only root may.');
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return { isSmall: true, close: () => void execFileSync('umount', ['--lazy', folder]) };
  } catch {
    return { isSmall: false, close: () => undefined };
  }
}
