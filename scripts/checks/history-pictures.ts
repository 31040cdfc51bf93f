/** What pictures that any commit holds say besides what they show: Git keeps what was removed from the files. */
import { gitIn } from '../../cms/server/git.ts';
import type { Git } from '../../cms/server/git.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { Wording } from '#model/issues/issue-kind-info.ts';
import { extrasInWords } from '#model/pictures/picture-extras.ts';
import { otherKind } from '#model/pictures/picture-kind.ts';
import { isMediaNote, mediaFolder } from '#model/pictures/picture-limits.ts';
import { readPicture } from '#model/pictures/read-picture.ts';

/** Pictures that are held in memory at a time. */
const atATime = 20;

export interface HistoryScan {
  issues: Issue[];
  /** How many different pictures were looked at. */
  count: number;
  /** Why the history, or a part of it, could not be seen. */
  gap: 'no-repository' | 'shallow' | undefined;
}

interface Blob {
  oid: string;
  path: string;
  /** The first commit that holds it. */
  commit: string;
}

/**
 * Every content that a file in the media folder ever had, in every branch, tag and stash. Each
 * commit is compared with each of its parents, so that what only a merge brought in counts as well.
 */
async function blobsOf(git: Git): Promise<Blob[]> {
  const out = await git.text([
    ...[
      '-c',
      'log.showRoot=true',
      'log',
      '--all',
      '--reverse',
      '--full-history',
      '-m',
      '--raw',
      '--no-renames',
      '--no-abbrev',
    ],
    ...['-z', '--format=commit %H', '--diff-filter=d', '--', mediaFolder],
  ]);
  const blobs = new Map<string, Blob>();
  let commit = '';
  const parts = out.split(/[\0\n]/u);
  parts.forEach((part, at) => {
    commit = /^commit ([0-9a-f]+)$/u.exec(part)?.[1] ?? commit;
    const oid = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/u.exec(part)?.[1];
    const path = parts[at + 1] ?? '';
    if (oid !== undefined && !blobs.has(oid) && !isMediaNote(path)) blobs.set(oid, { oid, path, commit });
  });
  return [...blobs.values()];
}

function unreadKind(kind: string): Wording {
  return {
    en: `a file that cannot be looked into: ${kind}`,
    nl: `een bestand waar niet in te kijken is: ${kind}`,
    uk: `файл, у який не можна зазирнути: ${kind}`,
  };
}

/** What a file holds besides the picture, as far as it can be told: in a file of another kind it may be anything. */
function extrasIn(bytes: Buffer): Wording | undefined {
  const reading = readPicture(bytes);
  if (reading.fault === 'pixels') return undefined;
  if (reading.fault === undefined) return reading.extras.length > 0 ? extrasInWords(reading.extras) : undefined;
  const kind = reading.fault === 'kind' ? (otherKind(bytes) ?? '?') : reading.kind.toUpperCase();
  return unreadKind(kind);
}

function issueOf({ oid, path, commit }: Blob, bytes: Buffer | undefined): Issue[] {
  const found = bytes && extrasIn(bytes);
  if (!found) return [];
  return [{ kind: 'history-metadata', file: path, values: { found, commit: commit.slice(0, 10), blob: oid } }];
}

/**
 * Looks for what readers do not see, such as the place, in every picture below `content/media` of the whole
 * history.
 * @param root folder of the repository, or one that is none
 */
export async function scanHistory(root: string): Promise<HistoryScan> {
  const git = gitIn(root);
  const { code, stdout } = await git.run(['rev-parse', '--is-shallow-repository']);
  if (code !== 0) return { issues: [], count: 0, gap: 'no-repository' };
  const gap = stdout.toString().trim() === 'true' ? 'shallow' : undefined;
  const blobs = await blobsOf(git);
  const issues: Issue[] = [];
  for (let from = 0; from < blobs.length; from += atATime) {
    const some = blobs.slice(from, from + atATime);
    const contents = await git.read(some.map(({ oid }) => oid));
    for (const [at, blob] of some.entries()) issues.push(...issueOf(blob, contents[at]));
  }
  return { issues, count: blobs.length, gap };
}
