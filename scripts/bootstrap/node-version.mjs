import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal } from './refusal.mjs';

/** First Node that runs TypeScript files without a flag; `engines` in package.json says the same to npm and to hosts. */
export const oldestNode = [22, 18];

/**
 * Whether a version text such as `v22.18.0` is new enough to run the scripts.
 * @param {string} version
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/**
 * The Node that runs the scripts: the one among the packages, else the one that runs now.
 * @param {string} root folder of the project
 * @returns {string} path of the program
 * @throws {Refusal} when neither is new enough
 */
export function findNode(root) {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(bundled) && spawnSync(bundled, ['--version'], { stdio: 'ignore' }).status === 0) return bundled;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Refusal(
    `Node ${oldestNode.join('.')} or newer is needed on ${process.platform}-${process.arch}; this is ${process.version}.\n` +
      'A newer Node is fetched by itself only on Linux x64 and arm64 with glibc. Install Node 24 from https://nodejs.org/ and try again.',
  );
}
