/** Why the system or Git did not do what it was asked, as a refusal that an editor is told. */
import { statfsSync } from 'node:fs';

import type { RefusalCode } from '../guard/refusal.ts';

import { ServerFault } from './faults.ts';
import { GitError } from './git-process.ts';

interface Reason {
  code: RefusalCode;
  status: number;
  /** What the system or Git says; names of errors are those of `errno(3)`. */
  said: RegExp;
}

/** Where several fit, the first is the cause of the others. Git's words: its sources of 2.38 to 2.51, `LC_ALL=C`. */
const reasons: readonly Reason[] = [
  {
    code: 'disk-full',
    status: 507,
    said: /No space left on device|Out of diskspace|Disk quota exceeded|File too large|\b(?:ENOSPC|EDQUOT|EFBIG)\b/u,
  },
  {
    code: 'not-writable',
    status: 500,
    said: /Read-only file system|Permission denied|Operation not permitted|insufficient permission|\b(?:EROFS|EACCES|EPERM)\b/u,
  },
  { code: 'name-too-long', status: 422, said: /File name too long|\bENAMETOOLONG\b/u },
  { code: 'hook-refused', status: 409, said: /aborted by hook/u },
  {
    code: 'branch-in-way',
    status: 409,
    said: /' exists; cannot create '|cannot process '.+' and '.+' at the same time/u,
  },
  {
    code: 'damaged',
    status: 500,
    said: /is corrupt|object file .+ is empty|missing object|bad (?:object|tree)|unable to (?:unpack|stream|read tree|read sha1|read blob)|invalid object|could not parse|reference broken|inflate:/u,
  },
  { code: 'git-busy', status: 409, said: /\.lock': File exists/u },
];

/** The file or branch that a message is about: the last thing in quotes, or a file of objects. */
function subjectOf(code: RefusalCode, said: string): string | undefined {
  if (code === 'branch-in-way') return /'refs\/heads\/([^']+)' exists; cannot create/u.exec(said)?.[1];
  if (code === 'git-busy') return /'([^']+\.lock)': File exists/u.exec(said)?.[1];
  return (
    /'((?:\/|\.git|[A-Za-z]:\\)[^']*)'/u.exec(said)?.[1] ??
    /(?:\s|^)((?:\S*\/)?(?:objects|refs|worktrees)(?:\/[^\s:)]+)?)(?=[\s:)]|$)/u.exec(said)?.[1]
  );
}

/** The lines that a hook wrote, before Git says that it was one. */
function hookWords(said: string): string[] {
  return said.split('\n').filter((line) => line.trim() !== '' && !/^(?:fatal|error): /u.test(line));
}

/** A failure of a command as a refusal; undefined when nothing of it is known. */
function reasonOf(said: string, place: string): ServerFault | undefined {
  const reason = reasons.find((each) => each.said.test(said));
  if (!reason) return undefined;
  const { code, status } = reason;
  return new ServerFault(status, code, code === 'hook-refused' ? hookWords(said) : [subjectOf(code, said) ?? place]);
}

/** A disk with fewer bytes than this is full: Git needs some more than the files that it writes. */
const leastRoom = 1_000_000;

/** Git does not always say why it cannot write: whether there is no room any more is asked then. */
function isFull(said: string, place: string): boolean {
  if (!/(?:couldn't|could not|unable to|failed to) (?:write|append|close|create)/u.test(said)) return false;
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize < leastRoom;
  } catch {
    return false;
  }
}

function textOf(error: unknown): string {
  if (error instanceof GitError) return error.stderr;
  return error instanceof Error ? error.message : String(error);
}

/**
 * Any failure as a refusal with its true reason.
 * @param place folder that is named when the failure names none
 */
export function faultOf(error: unknown, place: string): ServerFault {
  if (error instanceof ServerFault) return error;
  const said = textOf(error);
  const known = reasonOf(said, place);
  if (known) return known;
  return isFull(said, place)
    ? new ServerFault(507, 'disk-full', [subjectOf('disk-full', said) ?? place])
    : new ServerFault(500, 'failed', said.split('\n'));
}
