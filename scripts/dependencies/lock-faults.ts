/** What package.json, package-lock.json and .npmrc must say, so that everybody installs the same packages from a registry. */
import { packagesOf, type LockFile, type Locked, type Overrides, type PackageFile } from './package-files.ts';
import type { PackageFiles } from './package-files.ts';

/** One version, as https://semver.org/ writes it: no range, tag, address or other name. */
const oneVersion = /^\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?$/u;

/** An integrity of 512 bits, https://www.w3.org/TR/SRI/; shorter ones can be forged or are of an old npm. */
const integrity = /^sha512-[\dA-Za-z+/]{86}==$/u;

/** What leads past the registry: an address, a repository (`owner/name`) or a folder. Another name (`npm:@a/b@1.0.0`) does not. */
const pastTheRegistry = /^(?!npm:).*[/:]/u;

const anew = 'Remove the entry and run "npm install --package-lock-only --ignore-scripts"';

/** Settings without which npm would write something else into the lock file. */
const neededSettings = ['omit-lockfile-registry-resolved=true', 'save-exact=true'];

function rangeFaults(own: PackageFile): string[] {
  const wanted = [own.dependencies, own.devDependencies, own.optionalDependencies].flatMap((group) =>
    Object.entries(group ?? {}),
  );
  return [...wanted, ...overriddenVersions(own.overrides ?? {}, own)]
    .filter(([, version]) => !oneVersion.test(version))
    .map(
      ([name, version]) =>
        `package.json: ${name} is "${version}", which is not one version of the registry. Write the version that ` +
        'stands in package-lock.json, such as "1.2.3".',
    );
}

/** The versions in all groups; `$name` stands for the version of the project's own dependency. */
function overriddenVersions(overrides: Overrides, own: PackageFile): [name: string, version: string][] {
  const all = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
  return Object.entries(overrides).flatMap(([name, value]): [string, string][] => {
    if (typeof value !== 'string') return overriddenVersions(value, own);
    return [[name, value.startsWith('$') ? (all[value.slice(1)] ?? value) : value]];
  });
}

function entryFaults(folder: string, entry: Locked): string[] {
  const place = `package-lock.json: ${folder} ${entry.version ?? ''}`.trimEnd();
  if (entry.link === true) return [`${place} is a link to a folder. Take the package from the registry instead.`];
  const faults: string[] = [];
  if (entry.version === undefined || !oneVersion.test(entry.version))
    faults.push(`${place} has no version of the registry. ${anew}.`);
  if (entry.resolved !== undefined)
    faults.push(
      `${place} names where it comes from (${entry.resolved}). ${anew}, with the .npmrc of the project; what comes from ` +
        'Git or a web address needs another package, from the registry.',
    );
  if (entry.integrity === undefined)
    faults.push(`${place} has no integrity: nobody would notice another file. ${anew}, which writes it.`);
  else if (!integrity.test(entry.integrity))
    faults.push(`${place} has the integrity "${entry.integrity}", which is no sha512. ${anew}, which writes it.`);
  const past = Object.entries({ ...entry.dependencies, ...entry.optionalDependencies }).filter(([, wanted]) =>
    pastTheRegistry.test(wanted),
  );
  for (const [name, wanted] of past)
    faults.push(`${place} asks for ${name} from "${wanted}", past the registry. Take a package that does not.`);
  return faults;
}

function scriptFaults({ own, lock }: Pick<PackageFiles, 'own' | 'lock'>): string[] {
  const listed = Object.keys(own.allowScripts ?? {});
  const isListed = (name: string, version = ''): boolean =>
    listed.includes(name) || listed.includes(`${name}@${version}`);
  const all = packagesOf(lock);
  const unlisted = all
    .filter(({ name, entry }) => entry.hasInstallScript === true && !isListed(name, entry.version))
    .map(
      ({ folder, name, entry }) =>
        `package-lock.json: ${folder} ${entry.version ?? ''} wants to run a script when it is installed. Read the script, ` +
        `and write "${name}": false (or true, if nothing works without it) under allowScripts in package.json.`,
    );
  const used = all
    .filter(({ entry }) => entry.hasInstallScript === true)
    .flatMap(({ name, entry }) => [name, `${name}@${entry.version ?? ''}`]);
  const stale = listed
    .filter((name) => !used.includes(name))
    .map((name) => `package.json: allowScripts names ${name}, which has no such script. Remove the line.`);
  return [...unlisted, ...stale];
}

/** npm writes optional packages of all systems; one that was left out makes `npm ci` fail on another system. */
function absentFaults({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${folder}/node_modules/${name}` in packages))
      .map(
        (name) =>
          `package-lock.json: ${name} is absent, which ${folder || 'the project'} needs on another system. Run ` +
          '"npm install --package-lock-only --ignore-scripts" with node_modules removed.',
      ),
  );
}

function settingFaults(settings: string): string[] {
  const lines = settings.split('\n').map((line) => line.trim());
  const absent = neededSettings
    .filter((setting) => !lines.includes(setting))
    .map((setting) => `.npmrc: the line "${setting}" is absent. Add it.`);
  const wrong = lines
    .filter((line) => /^(?:@[^:]+:)?registry\s*=|^\/\/|_auth|password/iu.test(line))
    .map(
      (line) => `.npmrc: "${line.split('=')[0] ?? ''}" belongs into the settings of a computer, not here. Remove it.`,
    );
  return [...absent, ...wrong];
}

/**
 * What is wrong with the packages that the project asks for, each as one sentence with its place and what to do. Nothing
 * is wrong when every package is one version of the registry, known by its content, and runs no script unasked.
 */
export function lockFaults({ own, lock, settings }: PackageFiles): string[] {
  if (lock.lockfileVersion !== 3)
    return [
      `package-lock.json: the version of its form is ${lock.lockfileVersion}, not 3. Write it with npm 10 or newer.`,
    ];
  return [
    ...rangeFaults(own),
    ...packagesOf(lock).flatMap(({ folder, entry }) => entryFaults(folder, entry)),
    ...scriptFaults({ own, lock }),
    ...absentFaults(lock),
    ...settingFaults(settings),
  ];
}
