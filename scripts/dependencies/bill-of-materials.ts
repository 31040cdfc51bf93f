/** The list of everything that the portal is built with, as CycloneDX (https://cyclonedx.org/specification/overview/). */
import { runNpm } from '../bootstrap/npm.mjs';
import { packageName, type LockFile } from './package-files.ts';

/**
 * Where a package ends up: in the bundle of the editor, in the search of the site, in the tools that build the site, or
 * with developers alone. The first two are sent to browsers.
 */
export type Use = 'editor' | 'search' | 'build' | 'development';

/** Property of a component that tells its use. */
export const useProperty = 'kennisbrug:use';

interface Property {
  name: string;
  value: string;
}

export interface Component {
  name: string;
  version: string;
  type: string;
  /** `required` is what browsers get; all else is there for building, testing and developing. */
  scope: 'required' | 'optional' | 'excluded';
  purl: string;
  properties: Property[];
  licenses?: unknown[];
  hashes?: { alg: string; content: string }[];
}

/** The parts of a CycloneDX file that are looked at; the others stay as npm writes them. */
export interface Bill {
  specVersion: string;
  metadata: { component: Omit<Component, 'scope'>; [name: string]: unknown };
  components: Component[];
  [name: string]: unknown;
}

function keyOf({ name, version = '' }: { name: string; version?: string | undefined }): string {
  return `${name}@${version}`;
}

/** Which use a package has that is in no bundle of ours; Pagefind's programs hold the script that browsers get. */
function useOf(name: string, isForDevelopers: boolean): Use {
  if (/^(?:pagefind|@pagefind\/.*)$/u.test(name)) return 'search';
  return isForDevelopers ? 'development' : 'build';
}

/**
 * The list with the use of every package.
 * @param bill as npm writes it
 * @param bundled folders of the packages in the editor's bundle, as the lock file names them
 */
export function withUses(bill: Bill, lock: LockFile, bundled: readonly string[]): Bill {
  const inEditor = new Set(
    bundled.map((folder) => keyOf({ name: packageName(folder), version: lock.packages[folder]?.version })),
  );
  const components = bill.components.map((component): Component => {
    const isForDevelopers = component.properties.some(({ name }) => name === 'cdx:npm:package:development');
    const use = inEditor.has(keyOf(component)) ? 'editor' : useOf(component.name, isForDevelopers);
    return {
      ...component,
      scope: use === 'editor' || use === 'search' ? 'required' : 'excluded',
      properties: [...component.properties, { name: useProperty, value: use }],
    };
  });
  return { ...bill, metadata: { ...bill.metadata, component: projectOf(bill) }, components };
}

/** npm takes the name of the folder for that of the project, and a project for a library. */
function projectOf({ metadata }: Bill): Bill['metadata']['component'] {
  const { purl } = metadata.component;
  return { ...metadata.component, name: purl.replace(/^pkg:npm\/(.*)@.*$/u, '$1'), type: 'application' };
}

/**
 * The list as npm writes it from the lock file, with the packages of all systems.
 * @throws Error with the words of npm when the packages do not fit together, or when it is older than npm 10
 */
export async function readBill(root: string): Promise<Bill> {
  const { code, stdout, stderr } = await runNpm(['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: root,
  });
  if (code !== 0) throw new Error(`npm could not list the packages (npm 10 or newer can):\n${stderr}`);
  // Its form is tested against the schema of CycloneDX.
  return JSON.parse(stdout) as Bill;
}
