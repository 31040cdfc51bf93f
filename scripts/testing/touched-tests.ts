/** Which tests a change may break, by the import lines of the sources. */
import { reachedFrom, type Source } from '../dependencies/imported-packages.ts';

export interface Touched {
  /** Unit tests that load a changed file, or are one. */
  unit: string[];
  /** Browser tests that load a changed file, or are one; what they do in a browser stands in no import line. */
  browser: string[];
  /** Changed files that no test loads. */
  unseen: string[];
}

/** They read the sources themselves, whatever these are. */
const always = ['tests/unit/architecture.test.ts', 'tests/unit/scripts/dependencies/declared-faults.test.ts'];

const isUnitTest = (file: string): boolean => file.endsWith('.test.ts');
const isBrowserTest = (file: string): boolean => file.endsWith('.spec.ts');

/**
 * The tests to which the changed files belong.
 * @param changed paths from the folder of the project; of removed files as well
 */
export function touchedTests(changed: readonly string[], sources: readonly Source[]): Touched {
  const isChanged = new Set(changed);
  const tests = sources.filter(({ file }) => isUnitTest(file) || isBrowserTest(file));
  const loaded = new Set<string>();
  const touched = tests
    .map(({ file }) => file)
    .filter((file) => {
      const met = reachedFrom([file], sources).flatMap((source) =>
        [source.file, ...source.files].filter((each) => isChanged.has(each)),
      );
      met.forEach((each) => loaded.add(each));
      return met.length > 0;
    });
  const isCode = changed.some((file) => /\.(?:ts|mjs|astro)$|^package(?:-lock)?\.json$/u.test(file));
  const unit = touched.filter(isUnitTest);
  return {
    unit: isCode ? [...new Set([...always, ...unit])] : unit,
    browser: touched.filter(isBrowserTest),
    unseen: changed.filter((file) => !loaded.has(file)),
  };
}
