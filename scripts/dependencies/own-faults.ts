/** Whether the two package.json files, of the project and of its laboratory, ask for what their sources use. */
import { declaredFaults } from './declared-faults.ts';
import { readSources } from './imported-packages.ts';
import { otherUses } from './other-uses.ts';
import type { PackageFiles } from './package-files.ts';

/** All of the site and the editor is built; of the scripts what the build starts. */
const isBuilt = (file: string): boolean => /^(?:src|cms)\/|^(?:astro\.config\.mjs|scripts\/build\.ts)$/u.test(file);

/** What is wrong with what the project asks for, told from the working folder: that of the project. */
export function projectFaults({ own, lock }: PackageFiles): string[] {
  const sources = readSources(['{src,cms,scripts,tests}/**/*.{ts,mjs,astro}', '*.config.{ts,mjs}'], own.imports ?? {});
  const buildEntries = sources.map(({ file }) => file).filter(isBuilt);
  return declaredFaults({ own, lock, sources, otherUses, buildEntries });
}

/** What is wrong with what the laboratory asks for; what the project has it takes from there. */
export function laboratoryFaults({ own, lock }: PackageFiles, above: PackageFiles): string[] {
  const sources = readSources(['lab/**/*.{ts,mjs}'], {});
  return declaredFaults({ own, lock, sources, above: above.own, otherUses: {}, buildEntries: [] });
}
