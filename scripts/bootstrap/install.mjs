import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { isInstalled } from './installed.mjs';
import { explainNpmFault } from './npm-faults.mjs';
import { runNpm } from './npm.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Runs `npm ci` when node_modules is absent or differs from the lock file.
 * @param {string} root folder of the project
 * @throws {Refusal} with a remedy when it cannot be done
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  const started = Date.now();
  console.log('Installing the packages (once; some minutes) …');
  const wait = () => {};
  process.on('SIGINT', wait);
  try {
    await install(root);
  } finally {
    process.off('SIGINT', wait);
  }
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** @param {string} root */
async function install(root) {
  const cache = await cacheFolder(root);
  const own = isWritable(resolve(root, cache)) ? undefined : mkdtempSync(join(tmpdir(), 'kennisbrug-npm-'));
  if (own) console.log(`The npm cache ${cache} cannot be written: a temporary one is used.`);
  try {
    const env = own ? { npm_config_cache: own } : {};
    // npm may run on an older Node than the packages: they run on the one that comes with them.
    const options = ['--loglevel=error', '--no-audit', '--no-fund', '--no-engine-strict'];
    const result = await runNpm(['ci', ...options], { cwd: root, env });
    if (result.missing) throw new Refusal(noNpm);
    if (result.code !== 0) throw new Refusal(explainNpmFault(result.stderr));
  } finally {
    if (own) rmSync(own, { recursive: true, force: true });
  }
}

const noNpm =
  'npm was not found. It comes with Node: install Node 24 from https://nodejs.org/ (or the package `npm`) and try again.';

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
async function cacheFolder(root) {
  const set = process.env['npm_config_cache'];
  if (set) return set;
  const result = await runNpm(['config', 'get', 'cache'], { cwd: root });
  if (result.missing) throw new Refusal(noNpm);
  return result.stdout.trim();
}

/**
 * Whether a folder, or the nearest one above it that exists, takes new files.
 * @param {string} folder
 * @returns {boolean}
 */
function isWritable(folder) {
  if (!existsSync(folder) && folder !== dirname(folder)) return isWritable(dirname(folder));
  try {
    rmSync(mkdtempSync(join(folder, 'probe-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
}
