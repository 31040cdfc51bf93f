/** A server of the soak: a process of its own that can be killed at any moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { Answer } from './model.ts';

const script = fileURLToPath(new URL('server-process.ts', import.meta.url));

export interface Server {
  ask: (action: string, params: object) => Promise<Answer>;
  /** Kills the process and what it started, as a power cut or the system would. */
  kill: () => Promise<void>;
}

async function answerOf(response: Response): Promise<Answer> {
  const value: unknown = await response.json();
  if (response.ok) return { kind: 'done', value };
  const error = typeof value === 'object' && value !== null && 'error' in value ? String(value.error) : '';
  const [code = '', ...details] = error.split('\n');
  return { kind: 'refused', code, details };
}

/** What a process said last of what went wrong. */
function listen(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said = `${said}${part.toString()}`.slice(-4000)));
  return () => said;
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The server did not start: ${said()}`)));
  ended.catch(() => undefined);
  if (!child.stdout) throw new Error('The server has no output.');
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
  return line.toString().trim();
}

/**
 * Starts the server.
 * @param shift milliseconds by which its clock is off
 */
export async function startServer(folder: string, shift: number): Promise<Server> {
  const child = spawn(process.execPath, [script, folder, String(shift)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = listen(child);
  const url = await addressOf(child, said);
  let isKilled = false;
  return {
    ask: async (action, params) => {
      const body = JSON.stringify({ action, params });
      try {
        const headers = { 'content-type': 'application/json' };
        return await answerOf(await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(60_000) }));
      } catch (error) {
        if (!isKilled) throw new Error(`The server does not answer: ${String(error)} ${said()}`);
        return { kind: 'unknown' };
      }
    },
    kill: async () => {
      isKilled = true;
      const ended = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, 'exit');
      if (ended && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
