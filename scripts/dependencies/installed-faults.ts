import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packagesOf, type Locked, type LockFile } from './package-files.ts';

/** The parts of an installed package's own package.json that the lock file repeats. */
interface Manifest {
  version?: string;
  license?: string | { type?: string };
  scripts?: Readonly<Record<string, string>>;
}

/** Scripts that npm runs at installation; it also compiles what has a `binding.gyp`. */
const installScripts = ['preinstall', 'install', 'postinstall'] as const;

function differences(folder: string, entry: Locked): string[] {
  // npm has checked its form.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const licence = typeof manifest.license === 'object' ? manifest.license.type : manifest.license;
  const wantsScript =
    installScripts.some((name) => manifest.scripts?.[name] !== undefined) || existsSync(join(folder, 'binding.gyp'));
  return [
    ...(manifest.version === entry.version ? [] : [`is version ${manifest.version ?? ''}`]),
    ...(licence === entry.license ? [] : [`has the licence "${licence ?? ''}"`]),
    ...(wantsScript === (entry.hasInstallScript ?? false)
      ? []
      : [`has ${wantsScript ? 'a' : 'no'} script at installation`]),
  ];
}

/**
 * Where the lock file says something else than the packages that are installed say of themselves: version, licence, and
 * whether a script wants to run. The other checks trust it in this. Packages for other systems are not there to compare.
 */
export function installedFaults(root: string, lock: LockFile): string[] {
  return packagesOf(lock)
    .filter(({ folder }) => existsSync(join(root, folder, 'package.json')))
    .flatMap(({ folder, entry }) =>
      differences(join(root, folder), entry).map(
        (difference) =>
          `package-lock.json: ${folder} itself ${difference}; the lock file says otherwise. Remove the entry and the folder, ` +
          'and run "npm install --ignore-scripts".',
      ),
    );
}
