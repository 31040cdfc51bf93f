import { spawn } from 'node:child_process';

export interface CommandOptions {
  cwd: string;
  env?: Record<string, string> | undefined;
  /** Ends the command when it fires. */
  signal?: AbortSignal | undefined;
  /** Called with each piece of output as it comes. */
  onOutput?: ((text: string) => void) | undefined;
}

export interface CommandResult {
  code: number;
  /** Standard output and error in the order in which they came. */
  output: string;
}

/**
 * Runs a program to its end and keeps what it says. A program that cannot be started counts as failed.
 * @returns its exit code, and 1 when a signal ended it
 */
export function runCommand(file: string, args: string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal && { signal: options.signal }),
    });
    let output = '';
    const keep = (part: Buffer) => {
      output += part.toString();
      options.onOutput?.(part.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a script of the project, or a package's program written in JavaScript, with the Node that runs now. */
export function runNode(script: string, args: string[], options: CommandOptions): Promise<CommandResult> {
  return runCommand(process.execPath, [script, ...args], options);
}
