/** Which packages the sources name in their import lines. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import ts from 'typescript';

/** A source file and what it imports. */
export interface Source {
  /** From the folder of the project. */
  file: string;
  /** Names of packages. */
  packages: string[];
  /** Files of the project, from its folder. */
  files: string[];
}

/** `@a/b` for `@a/b/c.js`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What is no package: modules of Node and Astro, and what the `imports` map of package.json leads to. */
const noPackage = /^(?:node:|astro:|#)/u;

/** A script or worker beside a module is named by its address: `new URL('./worker.ts', import.meta.url)`. */
const address = /new URL\(\s*'(\.[^']+\.ts)'/gu;

/** Frontmatter and scripts of a component; what stands in its markup is no import. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n(.*?)\n---/su.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gsu)].map(([, code = '']) => code)].join(
    '\n',
  );
}

/** Imports of a file as the compiler sees them, dynamic ones and those of types included. */
function specifiersOf(file: string, text: string): string[] {
  const code = codeOf(file, text);
  const imported = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return [...imported, ...[...code.matchAll(address)].map(([, path = '']) => path)];
}

/** Reads a source file; `file` and what it answers stand from the folder of the project, the working folder. */
function readSource(file: string, aliases: readonly (readonly [string, string])[]): Source {
  const specifiers = specifiersOf(file, readFileSync(file, 'utf8'));
  const alias = (specifier: string) =>
    aliases.find(([name]) => (name.endsWith('/') ? specifier.startsWith(name) : specifier === name));
  return {
    file,
    packages: specifiers.filter((each) => !each.startsWith('.') && !noPackage.test(each)).map(packageOf),
    files: specifiers.flatMap((each) => {
      if (each.startsWith('.')) return [posix.join(posix.dirname(file), each)];
      const [name, target] = alias(each) ?? [];
      return name !== undefined && target !== undefined ? [each.replace(name, target)] : [];
    }),
  };
}

/**
 * All sources that match, as paths from the working folder.
 * @param imports the `imports` map of package.json
 */
export function readSources(patterns: readonly string[], imports: Readonly<Record<string, string>>): Source[] {
  const aliases = Object.entries(imports).map(
    ([name, target]) => [name.replace('*', ''), target.replace('./', '').replace('*', '')] as const,
  );
  return globSync([...patterns], { exclude: (name) => name === 'node_modules' })
    .toSorted()
    .map((file) => readSource(file, aliases));
}

/** The sources that are loaded when these are: themselves, what they import, and so on. */
export function reachedFrom(entries: readonly string[], sources: readonly Source[]): Source[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const found = new Set(entries);
  for (const file of found) byFile.get(file)?.files.forEach((each) => found.add(each));
  return sources.filter(({ file }) => found.has(file));
}
