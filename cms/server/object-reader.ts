/** Reads Git's objects by one process that stays for a while: starting Git takes longer than reading. */
import { Socket } from 'node:net';

import { GitError, startGit } from './git-process.ts';
import type { GitPlace } from './git-process.ts';
import { answerIn } from './object-answer.ts';
import type { GitObject } from './object-answer.ts';
import { faultOf } from './true-reason.ts';

export interface ObjectReader {
  /**
   * Looks objects up by name, such as `<commit>:<path>` or a ref, without reading them.
   * @returns Git's id of each; undefined for what is not there
   * @throws GitError when Git stops at one of them, such as a damaged object; for a name with a line break
   */
  find: (names: readonly string[]) => Promise<(string | undefined)[]>;
  /**
   * Contents of objects by name; undefined for what is not there.
   * @throws GitError as `find`
   */
  read: (names: readonly string[]) => Promise<(Buffer | undefined)[]>;
}

interface Wanted {
  hasContent: boolean;
  take: (found: GitObject | undefined) => void;
  fail: (error: Error) => void;
  /** Asks it of another process. */
  again: () => void;
}

interface Reader {
  /** @param again asks the same of another process, when this one stopped at a question before it */
  ask: (question: Question, again: () => Promise<GitObject | undefined>) => Promise<GitObject | undefined>;
}

interface Question {
  command: 'info' | 'contents';
  name: string;
}

/** After so many milliseconds without a question the process ends. */
const idleTime = 5000;
/** So much of what Git complains about is told, from its end. */
const mostComplaint = 2000;

/** Starts the process; `onEnd` is called when it takes no more questions. */
function startReader(place: GitPlace, onEnd: () => void): Reader {
  const child = startGit(place, ['cat-file', '--batch-command']);
  const streams = [child.stdin, child.stdout, child.stderr].filter((stream) => stream instanceof Socket);
  const wanted: Wanted[] = [];
  let chunks: Buffer[] = [];
  let [held, needed] = [0, 0];
  let complaint = '';
  /** Whether it answered at all: one that cannot start fails every question. */
  let hasSpoken = false;

  const end = (): void => {
    onEnd();
    child.stdin.end();
  };
  const idle = setTimeout(end, idleTime).unref();
  /** Only while somebody waits for an answer does this process keep Node from ending. */
  const keepNode = (isKept: boolean): void => {
    for (const handle of [child, ...streams])
      if (isKept) handle.ref();
      else handle.unref();
  };
  const fail = (error: Error): void => {
    onEnd();
    clearTimeout(idle);
    const [first, ...others] = wanted.splice(0);
    first?.fail(error);
    const isDamage = faultOf(error, place.folder).code === 'damaged';
    for (const each of others)
      if (hasSpoken || isDamage) each.again();
      else each.fail(error);
  };

  child.stdout.on('data', (chunk: Buffer) => {
    hasSpoken = true;
    chunks.push(chunk);
    held += chunk.length;
    if (held < needed) return;
    let rest = Buffer.concat(chunks);
    let taken = 0;
    for (const { hasContent, take } of wanted) {
      const answer = answerIn(rest, hasContent);
      needed = answer.length > rest.length ? answer.length : 0;
      if (needed > 0) break;
      rest = rest.subarray(answer.length);
      taken += 1;
      take(answer.found);
    }
    wanted.splice(0, taken);
    chunks = [rest];
    held = rest.length;
    if (wanted.length === 0) keepNode(false);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString('utf8')}`.slice(-mostComplaint);
  });
  child.stdin.on('error', () => undefined);
  child.on('error', fail);
  child.on('close', () => {
    fail(new GitError('cat-file', complaint.trim()));
  });

  return {
    ask: ({ command, name }, again) =>
      new Promise((take, reject) => {
        // A line break would be a second question, and every answer after it somebody else's.
        if (/[\r\n]/u.test(name)) {
          reject(new GitError('cat-file', `a name with a line break: ${JSON.stringify(name)}`));
          return;
        }
        idle.refresh();
        keepNode(true);
        const askAgain = (): void => void again().then(take, reject);
        wanted.push({ hasContent: command === 'contents', take, fail: reject, again: askAgain });
        child.stdin.write(`${command} ${name}\n`);
      }),
  };
}

/** A reader of one repository; its process starts with the first question. */
export function openObjects(place: GitPlace): ObjectReader {
  let reader: Reader | undefined;
  const ask = (question: Question): Promise<GitObject | undefined> => {
    if (!reader) {
      const own = startReader(place, () => {
        if (reader === own) reader = undefined;
      });
      reader = own;
    }
    return reader.ask(question, () => ask(question));
  };
  return {
    find: (names) => Promise.all(names.map(async (name) => (await ask({ command: 'info', name }))?.id)),
    read: (names) => Promise.all(names.map(async (name) => (await ask({ command: 'contents', name }))?.content)),
  };
}
