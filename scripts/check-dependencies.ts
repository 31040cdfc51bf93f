/**
 * Checks what the project and its laboratory are built with: one version of each package that the sources use, known by
 * its content, that runs no script unasked and has a licence that fits. Lists every fault.
 *
 * Usage: npm run check:dependencies
 */
import { join } from 'node:path';

import { installedFaults } from './dependencies/installed-faults.ts';
import { licenceFaults } from './dependencies/licence-faults.ts';
import { allowedLicences } from './dependencies/licences.ts';
import { lockFaults } from './dependencies/lock-faults.ts';
import { laboratoryFaults, projectFaults } from './dependencies/own-faults.ts';
import { packagesOf, readPackageFiles } from './dependencies/package-files.ts';

const root = process.cwd();
const project = readPackageFiles(root);
const laboratory = readPackageFiles(join(root, 'lab'));
/** The exceptions are the project's; the laboratory needs none. */
const withoutExceptions = { allowed: allowedLicences, exceptions: {} };

const faults = [
  ...lockFaults(project),
  ...licenceFaults(project.lock),
  ...installedFaults(root, project.lock),
  ...projectFaults(project),
  ...[
    ...lockFaults(laboratory),
    ...licenceFaults(laboratory.lock, withoutExceptions),
    ...installedFaults(join(root, 'lab'), laboratory.lock),
    ...laboratoryFaults(laboratory, project),
  ].map((fault) => `lab/${fault}`),
];
for (const fault of faults) console.log(fault);
const count = packagesOf(project.lock).length + packagesOf(laboratory.lock).length;
console.log(`${count} packages: ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
