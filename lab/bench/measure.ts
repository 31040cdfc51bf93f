import { spawn } from 'node:child_process';

import { usageOf } from './process-tree.ts';

export interface Measured {
  seconds: number;
  cpuSeconds: number;
  peakMemory: number;
  output: string;
}

interface MeasureOptions {
  cwd: string;
  env: Record<string, string>;
  signal: AbortSignal;
}

/**
 * Runs a script with our own Node and measures it and everything that it starts.
 * @throws Error with its output when it fails
 */
export async function measure(args: string[], { cwd, env, signal }: MeasureOptions): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, signal });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  let cpuSeconds = 0;
  let peakMemory = 0;
  const timer = setInterval(() => {
    const usage = usageOf(child.pid ?? 0);
    cpuSeconds = Math.max(cpuSeconds, usage.cpu);
    peakMemory = Math.max(peakMemory, usage.memory);
  }, 100);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (result) => resolve(result ?? 1));
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMemory, output };
}
