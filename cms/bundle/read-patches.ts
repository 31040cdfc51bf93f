/** Changes to other people's code, as unified diffs with context: one file per reason in `patches/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parsePatch } from 'diff';
import type { StructuredPatch } from 'diff';

/** Where the diffs stand. */
export const patchFolder = fileURLToPath(new URL('./patches/', import.meta.url));

/** What the lines before the diff of a patch must say. */
type Heading = 'Without it' | 'Upstream' | 'Made for' | 'Test';

export interface Patch {
  /** Name of the file in `patches/`. */
  file: string;
  /** The lines before the diff, as they stand. */
  head: string;
  header: Readonly<Record<Heading, string>>;
  /** Versions of the packages that it changes, by name. */
  madeFor: ReadonlyMap<string, string>;
  /** What it changes, by the path of the module below `node_modules`. */
  changes: ReadonlyMap<string, StructuredPatch>;
}

/** Name of the package that a module belongs to. */
export function packageOf(module: string): string {
  const [first = '', second = ''] = module.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function headerIn(file: string, lines: string): Record<Heading, string> {
  const found = lines.split(/^(?=[A-Z][a-z ]+: )/mu).map((part): [string, string] => {
    const [name = '', ...rest] = part.split(': ');
    return [name, rest.join(': ').replace(/\s+/gu, ' ').trim()];
  });
  const said = new Map(found);
  const of = (heading: Heading): string => {
    const text = said.get(heading);
    if (!text) throw new Error(`cms/bundle/patches/${file} has no line "${heading}: …" before its diff. Add it.`);
    return text;
  };
  return {
    'Without it': of('Without it'),
    Upstream: of('Upstream'),
    'Made for': of('Made for'),
    Test: of('Test'),
  };
}

/**
 * A patch from the text of its file.
 * @throws Error when a line is missing before the diff, or the diff is none
 */
export function parsePatchFile(file: string, text: string): Patch {
  const start = text.search(/^--- /mu);
  if (start === -1) throw new Error(`cms/bundle/patches/${file} holds no diff.`);
  const head = text.slice(0, start);
  const header = headerIn(file, head);
  const madeFor = header['Made for'].split(', ').map((part): [string, string] => {
    const [name = '', version = ''] = part.split(' ');
    return [name, version];
  });
  const changes = parsePatch(text.slice(start)).map((change): [string, StructuredPatch] => {
    return [(change.oldFileName ?? '').replace(/^a\//u, ''), change];
  });
  return { file, head, header, madeFor: new Map(madeFor), changes: new Map(changes) };
}

/** All patches, in the order of their names. */
export function readPatches(folder: string = patchFolder): Patch[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.patch'));
  return files.sort().map((file) => parsePatchFile(file, readFileSync(`${folder}/${file}`, 'utf8')));
}
