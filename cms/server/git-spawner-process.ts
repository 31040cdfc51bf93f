/** Starts Git for the process that forked this one, and answers how it ended. See `git-spawner.ts`. */
import { spawn } from 'node:child_process';

import type { SpawnAnswer, SpawnQuestion } from './git-spawner.ts';

function answer(message: SpawnAnswer): void {
  // Whoever asked may have been killed meanwhile.
  if (process.connected) process.send?.(message);
}

// Ctrl+C reaches every process of a terminal: this one ends with the one that it works for.
process.on('SIGINT', () => undefined);

process.on('message', ({ id, args, env, input }: SpawnQuestion) => {
  const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.on('error', ({ message }) => {
    answer({ id, error: message });
  });
  child.on('close', (code) => {
    answer({ id, code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
  });
  child.stdin.end(input);
});
