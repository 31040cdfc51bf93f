/** Compares the ledger with the repository. */
import { execFileSync } from 'node:child_process';

import { locales } from '../../src/locales.ts';
import { isDocumentName } from '../../src/content-model/collection-names.ts';
import { parseDocument } from '../../src/content-model/entry-file.ts';
import { documentPath, parsePath } from '../../src/content-model/entry-path.ts';

import type { Ledger } from './ledger.ts';

export interface Verdict {
  faults: string[];
  /** How many texts stand where. */
  counts: { drafts: number; main: number; older: number };
}

function gitIn(folder: string) {
  return (args: readonly string[], input = ''): string =>
    execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8', maxBuffer: 1_000_000_000, stdio: 'pipe' });
}

/** Every content that the repository holds, also what no branch leads to any more. */
function allContents(git: ReturnType<typeof gitIn>): string {
  const objects = git(['cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)']);
  const blobs = objects.split('\n').flatMap((line) => (line.startsWith('blob ') ? [line.slice(5)] : []));
  return git(['cat-file', '--batch'], `${blobs.join('\n')}\n`);
}

function show(git: ReturnType<typeof gitIn>, commit: string, path: string): string | undefined {
  try {
    return git(['show', `${commit}:${path}`]);
  } catch {
    return undefined;
  }
}

/** Where else a text stands, for the person who looks into a fault. */
function placesOf(git: ReturnType<typeof gitIn>, mark: string): string {
  const branches = git(['for-each-ref', '--format=%(refname:short)', 'refs/heads']).trim().split('\n');
  try {
    const found = git(['grep', '--files-with-matches', '--fixed-strings', mark, ...branches])
      .trim()
      .split('\n');
    return `, but in ${found.join(', ')}`;
  } catch {
    return '';
  }
}

/** Files of a branch that are no whole entry: unreadable, or one without the language that it was written in. */
function halfEntries(git: ReturnType<typeof gitIn>, branch: string): string[] {
  const files = git(['diff', '--name-only', '--diff-filter=d', '-z', 'start', branch, '--', 'content']).split('\0');
  return files.filter(Boolean).flatMap((path) => {
    const place = parsePath(path);
    if (place?.locale === undefined) return [];
    try {
      const { data } = parseDocument(show(git, branch, path) ?? '');
      const isWhole = locales.some((locale) => data['sourceLocale'] === locale);
      return isWhole ? [] : [`${branch}: ${path} is half an entry.`];
    } catch (error) {
      return [`${branch}: ${path} cannot be read: ${String(error)}`];
    }
  });
}

/** @returns every text that is missing and everything that is broken; nothing is thrown for them */
export function verify(folder: string, ledger: Ledger): Verdict {
  const git = gitIn(folder);
  const faults: string[] = [];
  const everything = allContents(git);
  for (const text of ledger.texts) {
    if (!everything.includes(text.mark)) faults.push(`"${text.mark}" of ${text.collection}/${text.id} is nowhere.`);
  }
  const counts = { drafts: 0, main: 0, older: 0 };
  const standing = ledger.standing();
  for (const { mark, collection, id, locale, field, where } of standing) {
    if (!isDocumentName(collection)) continue;
    const branch = where === 'draft' ? `cms/${collection}/${id}` : 'main';
    const path = documentPath(collection, id, locale);
    if (show(git, branch, path)?.includes(mark) === true) counts[where === 'draft' ? 'drafts' : 'main'] += 1;
    else faults.push(`"${mark}" (${field}) is not in ${path} of ${branch}${placesOf(git, mark)}.`);
  }
  counts.older = ledger.texts.length - standing.length;
  const branches = git(['for-each-ref', '--format=%(refname:short)', 'refs/heads']).trim().split('\n');
  faults.push(...branches.flatMap((branch) => halfEntries(git, branch)));
  const check = git(['fsck', '--strict', '--no-dangling']).trim();
  if (check !== '') faults.push(`git fsck: ${check}`);
  const left = git(['status', '--porcelain']).trim();
  if (left !== '') faults.push(`The working tree has changes of its own: ${left}`);
  return { faults, counts };
}
