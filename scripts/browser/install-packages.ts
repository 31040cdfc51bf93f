import { existsSync } from 'node:fs';

import { runCommand } from '../process/run-command.ts';

/** Longer than a slow network and a busy computer need, in milliseconds: an installation that is broken off leaves others stuck. */
const mostInstallTime = 1_200_000;

/** Fails soon where there is no network. */
const aptOptions = ['-q', '-y', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];

/** Whether packages of Debian may be installed here: by root, with its own tool. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian, where we may, without what they only recommend.
 * @param choices tried in order, each with the packages of one choice
 * @returns whether one of the choices stands
 */
export async function installPackages(
  choices: readonly (readonly string[])[],
  log: (line: string) => void,
): Promise<boolean> {
  if (!mayInstall()) return false;
  const options = {
    cwd: '/',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    signal: AbortSignal.timeout(mostInstallTime),
  };
  const update = await runCommand('apt-get', [...aptOptions, 'update'], options);
  if (update.code !== 0) return false;
  for (const names of choices) {
    log(`Installing ${names.join(', ')} …`);
    const install = [...aptOptions, 'install', '--no-install-recommends', ...names];
    if ((await runCommand('apt-get', install, options)).code === 0) return true;
  }
  return false;
}
