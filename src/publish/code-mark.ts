/** Names the code that a process runs, for the cache of builds. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project that this code belongs to. */
const ownRoot = fileURLToPath(new URL('../../', import.meta.url));

/** All that a build is made by, content apart. */
const sources = ['src', 'cms', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What npm keeps of the packages that it installed. */
const listOfPackages = join('node_modules', '.package-lock.json');

/** The list of packages that Node takes them from: in the folder, or in one above it. */
function packagesFor(root: string): string | undefined {
  const list = join(root, listOfPackages);
  if (existsSync(list)) return list;
  return dirname(root) === root ? undefined : packagesFor(dirname(root));
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/**
 * A hash of the sources, the installed packages and Node. The same sources in another folder have the same.
 * @param root folder of the project
 * @param since when the process began to read its code, in milliseconds
 * @returns nothing when it cannot be told what code runs: a source was changed since, or npm kept no list of packages
 */
export function codeMark(root = ownRoot, since = performance.timeOrigin): string | undefined {
  const packages = packagesFor(root);
  if (packages === undefined) return undefined;
  const hash = createHash('sha256').update(JSON.stringify([process.versions, process.arch]));
  for (const file of [...sources.flatMap((name) => filesIn(join(root, name))).sort(), packages]) {
    if (statSync(file).mtimeMs > since) return undefined;
    const text = readFileSync(file);
    const name = file === packages ? listOfPackages : relative(root, file);
    hash.update(`${name} ${String(text.byteLength)} `).update(text);
  }
  return hash.digest('hex');
}
