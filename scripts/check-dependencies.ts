/**
 * Checks what the project is built with: one version of each package, known by its content, that runs no script unasked
 * and has a licence that fits. Lists every fault.
 *
 * Usage: npm run check:dependencies
 */
import { installedFaults } from './dependencies/installed-faults.ts';
import { licenceFaults } from './dependencies/licence-faults.ts';
import { lockFaults } from './dependencies/lock-faults.ts';
import { packagesOf, readPackageFiles } from './dependencies/package-files.ts';

const root = process.cwd();
const files = readPackageFiles(root);
const faults = [...lockFaults(files), ...licenceFaults(files.lock), ...installedFaults(root, files.lock)];
for (const fault of faults) console.log(fault);
console.log(`${packagesOf(files.lock).length} packages: ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
