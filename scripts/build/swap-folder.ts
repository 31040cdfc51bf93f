import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Name of what stood in a folder's place, while the new one is put there. */
function asideOf(target: string): string {
  return `${target}.previous`;
}

/**
 * Puts a finished folder in the place of another. Only two renames lie between old and new; a run that ended between
 * them is mended by {@link mendSwap}.
 * @param finished folder on the same disk; gone afterwards
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const aside = asideOf(target);
  await rm(aside, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, aside);
  await rename(finished, target);
  await rm(aside, { recursive: true, force: true });
}

/** Puts the old folder back when a run ended before the new one was in place. */
export async function mendSwap(target: string): Promise<void> {
  const aside = asideOf(target);
  if (!existsSync(aside)) return;
  if (existsSync(target)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, target);
}
