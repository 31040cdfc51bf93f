/** Whether package.json asks for what is used, all of it and nothing else, and says rightly what for. */
import { reachedFrom, type Source } from './imported-packages.ts';
import type { LockFile, PackageFile } from './package-files.ts';

/** Packages that are used without an import line, and how. */
export type OtherUses = Readonly<Record<string, string>>;

interface Declared {
  own: PackageFile;
  lock: LockFile;
  sources: readonly Source[];
  /** What the sources of another package.json, above this one, may use as well. */
  above?: PackageFile | undefined;
  otherUses: OtherUses;
  /** Files that the build of the site starts with. */
  buildEntries: readonly string[];
}

type Group = 'dependencies' | 'devDependencies' | 'optionalDependencies';

const groups: readonly Group[] = ['dependencies', 'devDependencies', 'optionalDependencies'];

function groupOf(own: PackageFile, name: string): Group | undefined {
  return groups.find((group) => own[group]?.[name] !== undefined);
}

/** The name under which a package is asked for: of some there are types only. */
function declaredName(name: string, own: PackageFile): string {
  const types = `@types/${name}`;
  return groupOf(own, name) === undefined && groupOf(own, types) !== undefined ? types : name;
}

/** Where each package is imported, by the name under which it is asked for. */
function usesOf(sources: readonly Source[], own: PackageFile): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { file, packages } of sources) {
    for (const name of new Set(packages.map((each) => declaredName(each, own))))
      uses.set(name, [...(uses.get(name) ?? []), file]);
  }
  return uses;
}

function undeclared({ own, above, lock }: Declared, uses: ReadonlyMap<string, string[]>): string[] {
  return [...uses]
    .filter(([name]) => groupOf(own, name) === undefined)
    .filter(([name]) => above === undefined || groupOf(above, declaredName(name, above)) === undefined)
    .map(([name, [file = '']]) => {
      const found =
        [name, `@types/${name}`].find((each) => lock.packages[`node_modules/${each}`] !== undefined) ?? name;
      const version = lock.packages[`node_modules/${found}`]?.version;
      return (
        `package.json: ${name} is imported by ${file} and not asked for: it is there by chance, until another package drops ` +
        `it. Run "npm install --save-exact ${version === undefined ? found : `${found}@${version}`}".`
      );
    });
}

function unused({ own, above, otherUses }: Declared, uses: ReadonlyMap<string, string[]>): string[] {
  const declared = groups.flatMap((group) => Object.keys(own[group] ?? {}));
  /** Types belong to the package of their name. */
  const isUsed = (name: string): boolean => uses.has(name) || uses.has(name.replace(/^@types\//u, ''));
  const idle = declared
    .filter((name) => !isUsed(name) && otherUses[name] === undefined)
    .map(
      (name) =>
        `package.json: ${name} is asked for and imported nowhere. Run "npm uninstall ${name}", or say in ` +
        'scripts/dependencies/other-uses.ts how it is used.',
    );
  const twice = declared
    .filter((name) => above !== undefined && groupOf(above, name) !== undefined)
    .map((name) => `package.json: ${name} is asked for by the project as well, above this one. Remove the line.`);
  return [...idle, ...twice];
}

function staleUses({ own, otherUses }: Declared, uses: ReadonlyMap<string, string[]>): string[] {
  return Object.keys(otherUses)
    .filter((name) => groupOf(own, name) === undefined || uses.has(name))
    .map(
      (name) =>
        `scripts/dependencies/other-uses.ts: ${name} is ${uses.has(name) ? 'imported' : 'not asked for'}. Remove the line.`,
    );
}

/** `dependencies` is what the build of the site loads, `devDependencies` all else. */
function misplaced({ own, sources, buildEntries, otherUses }: Declared): string[] {
  if (buildEntries.length === 0) return [];
  const built = usesOf(reachedFrom(buildEntries, sources), own);
  const faults: string[] = [];
  for (const [name, [file = '']] of built) {
    if (groupOf(own, name) === 'devDependencies' && !name.startsWith('@types/'))
      faults.push(
        `package.json: ${name} is needed to build the site (${file}). Move it from devDependencies to dependencies.`,
      );
  }
  for (const name of Object.keys(own.dependencies ?? {})) {
    if (!built.has(name) && otherUses[name] === undefined)
      faults.push(
        `package.json: ${name} is not needed to build the site. Move it from dependencies to devDependencies.`,
      );
  }
  return faults;
}

/** What the editor imports is what its bundle has anyway: another copy of it would know nothing of the first. */
function copies({ own, lock, sources }: Declared): string[] {
  const inEditor = usesOf(
    sources.filter(({ file }) => file.startsWith('cms/')),
    own,
  );
  return [...inEditor.keys()].flatMap((name) =>
    Object.entries(lock.packages)
      .filter(([folder]) => folder.endsWith(`/node_modules/${name}`))
      .map(
        ([folder, { version = '' }]) =>
          `package-lock.json: ${folder} is a second copy of ${name}, ${version}, which the editor imports. Ask in package.json ` +
          'for the version that Decap asks for, or name one under overrides.',
      ),
  );
}

/**
 * What is wrong with the packages that a package.json asks for, held against what its sources import; each as one sentence
 * with its place and what to do.
 */
export function declaredFaults(declared: Declared): string[] {
  const uses = usesOf(declared.sources, declared.own);
  return [
    ...undeclared(declared, uses),
    ...unused(declared, uses),
    ...staleUses(declared, uses),
    ...misplaced(declared),
    ...copies(declared),
  ];
}
