/** Reads which file of the project imports which, from the import lines. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import line. */
export interface ImportLine {
  /** Importing file, from the project's root. */
  from: string;
  /** Imported file from the project's root, or the name of a package. */
  to: string;
  /** Only types: nothing of it runs. */
  typeOnly: boolean;
}

const importLine = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gmu;

/** The `imports` map of package.json, as far as it names folders or files of the project. */
function readAliases(): [string, string][] {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };
  return Object.entries(imports).map(([alias, file]) => [
    alias.replace('*', ''),
    file.replace('./', '').replace('*', ''),
  ]);
}

const aliases = readAliases();

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  const alias = aliases.find(([name]) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)));
  return alias ? specifier.replace(alias[0], alias[1]) : specifier;
}

/** Source files below the given folders, from the project's root. */
export function sourceFiles(...folders: string[]): string[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,mjs,astro}`)).toSorted();
}

/** Every import line of a file. */
export function importsOf(from: string): ImportLine[] {
  const text = readFileSync(from, 'utf8');
  return [...text.matchAll(importLine)].map(([, type, specifier = '']) => ({
    from,
    to: resolve(from, specifier),
    typeOnly: type !== undefined,
  }));
}

/**
 * Circles of imports, those of types alone among them.
 * @returns each circle once, as the files on the way
 */
export function cyclesAmong(files: readonly string[]): string[][] {
  const edges = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  files.forEach((file) => visit(file, []));
  return cycles;
}
