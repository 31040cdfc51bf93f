import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The program of an installed package, as the path of its JavaScript file: started by our own Node, on any system.
 * @param root folder of the project, or one below it
 * @throws Error when the package is not installed or has no such program
 */
export function binOf(root: string, packageName: string, bin = packageName): string {
  const folder = packageFolder(root, packageName);
  // The file of an installed package: npm has checked its form.
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bins === 'string' ? bins : bins?.[bin];
  if (path === undefined) throw new Error(`The package ${packageName} has no program called ${bin}.`);
  return join(folder, path);
}

function packageFolder(start: string, packageName: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', packageName);
    if (existsSync(join(place, 'package.json'))) return place;
    if (folder === dirname(folder)) throw new Error(`The package ${packageName} is not installed.`);
  }
}
