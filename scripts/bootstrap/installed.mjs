import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for, read from the list that npm leaves there when it is done.
 * Packages for other platforms may be absent; nothing may be there in another version.
 * @param {string} root folder of the project
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return wanted !== undefined && present !== undefined && matches(wanted, present);
}

/**
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} present
 * @returns {boolean}
 */
export function matches(wanted, present) {
  const asWanted = Object.entries(present).every(([path, entry]) => isSame(wanted[path], entry));
  const complete = Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || path in present);
  return asWanted && complete;
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * @param {LockedPackage | undefined} wanted
 * @param {LockedPackage} present
 */
function isSame(wanted, present) {
  return wanted?.version === present.version && wanted?.integrity === present.integrity;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined} nothing when the file is absent or unreadable
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
