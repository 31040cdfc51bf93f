import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of a package per name, as package.json asks for it. */
export type Wanted = Readonly<Record<string, string>>;

/** Versions that replace what packages ask for; deeper groups hold below one package alone. */
export interface Overrides {
  readonly [name: string]: string | Overrides;
}

/** The parts of package.json that say what is installed. */
export interface PackageFile {
  dependencies?: Wanted;
  devDependencies?: Wanted;
  optionalDependencies?: Wanted;
  overrides?: Overrides;
  /** Names of the project's own folders in import lines, such as `#model/*`. */
  imports?: Readonly<Record<string, string>>;
  engines?: Readonly<Record<string, string>>;
  /** Whether a package may run a script when it is installed, by name or by name and version. */
  allowScripts?: Readonly<Record<string, boolean>>;
}

/** One package of the lock file. */
export interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Wanted;
  optionalDependencies?: Wanted;
}

/** package-lock.json: packages by their folder, the project itself under the empty one. */
export interface LockFile {
  lockfileVersion: number;
  packages: Readonly<Record<string, Locked>>;
}

/** What says which packages are installed, and how. */
export interface PackageFiles {
  own: PackageFile;
  lock: LockFile;
  /** Text of `.npmrc`. */
  settings: string;
}

/** Name of the package in a folder of the lock file, such as `@a/b` for `node_modules/c/node_modules/@a/b`. */
export function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** All packages of a lock file, without the project itself. */
export function packagesOf({ packages }: LockFile): { folder: string; name: string; entry: Locked }[] {
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({ folder, name: packageName(folder), entry }));
}

/**
 * Reads the files of a project.
 * @throws Error when one is absent or no JSON
 */
export function readPackageFiles(root: string): PackageFiles {
  const text = (name: string): string => readFileSync(join(root, name), 'utf8');
  // npm refuses these files when they have another form.
  const own = JSON.parse(text('package.json')) as PackageFile;
  const lock = JSON.parse(text('package-lock.json')) as LockFile;
  return { own, lock, settings: text('.npmrc') };
}
