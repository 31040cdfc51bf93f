/**
 * Checks what the project and its laboratory are built with: one version of each package, known by its content, that runs
 * no script unasked and has a licence that fits. Lists every fault.
 *
 * Usage: npm run check:dependencies
 */
import { join } from 'node:path';

import { installedFaults } from './dependencies/installed-faults.ts';
import { licenceFaults } from './dependencies/licence-faults.ts';
import { allowedLicences } from './dependencies/licences.ts';
import { lockFaults } from './dependencies/lock-faults.ts';
import { packagesOf, readPackageFiles } from './dependencies/package-files.ts';

let faulty = 0;
// The exceptions are the project's; the laboratory needs none.
const rules = { allowed: allowedLicences, exceptions: {} };
for (const folder of ['', 'lab/']) {
  const root = join(process.cwd(), folder);
  const files = readPackageFiles(root);
  const faults = [
    ...lockFaults(files),
    ...licenceFaults(files.lock, folder === '' ? undefined : rules),
    ...installedFaults(root, files.lock),
  ];
  for (const fault of faults) console.log(folder + fault);
  console.log(`${folder}package-lock.json: ${packagesOf(files.lock).length} packages, ${faults.length} faults`);
  faulty += faults.length;
}
if (faulty > 0) process.exitCode = 1;
