/**
 * Runs Git from a small process that stays. Linux copies the memory tables of the process that starts another one (fork(2)):
 * from a server of 300 MB that took ten times as long as from a small one, and a save runs Git about ten times (docs/bench.md).
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface SpawnQuestion {
  /** Ties an answer to its question. */
  id: number;
  args: readonly string[];
  /** All that Git finds in its environment. */
  env: NodeJS.ProcessEnv;
  input?: string | Buffer | undefined;
}

/** How a command ended. */
export interface Ended {
  code: number;
  stdout: Uint8Array;
  stderr: Uint8Array;
}

export type SpawnAnswer = { id: number } & (Ended | { error: string });

interface Waiting {
  resolve: (ended: Ended) => void;
  reject: (error: Error) => void;
}

type Spawner = (question: Omit<SpawnQuestion, 'id'>) => Promise<Ended>;

const script = fileURLToPath(new URL('git-spawner-process.ts', import.meta.url));
let spawner: Spawner | undefined;

function openSpawner(): Spawner {
  const child = fork(script, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  /** Only while somebody waits for an answer does the process keep Node from ending. */
  const keepNode = (isKept: boolean): void => {
    for (const handle of [child, child.channel])
      if (isKept) handle?.ref();
      else handle?.unref();
  };
  const end = (): void => {
    spawner = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The process that runs Git has ended.'));
    waiting.clear();
  };
  keepNode(false);
  child.on('error', end);
  child.on('exit', end);
  child.on('message', (answer: SpawnAnswer) => {
    const own = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) keepNode(false);
    if ('error' in answer) own?.reject(new Error(answer.error));
    else own?.resolve(answer);
  });
  return (question) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      keepNode(true);
      child.send({ ...question, id: asked }, (error) => {
        if (error) reject(error);
      });
    });
}

/**
 * Runs Git to its end. The process that does so starts with the first question, and again when it was killed.
 * @throws Error when Git cannot be started, or that process was killed meanwhile
 */
export function spawnGit(question: Omit<SpawnQuestion, 'id'>): Promise<Ended> {
  spawner ??= openSpawner();
  return spawner(question);
}
