import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a script of the project, in the project's folder, and waits for it. The programs of node_modules come first on its path.
 * Signals go on to the script, which ends in its own way. A terminal's Ctrl-C reaches it twice: it has to bear that.
 * @param {{ root: string, node: string, script: string, args: string[] }} options
 * @returns {Promise<number>} its exit code
 */
export function runScript({ root, node, script, args }) {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].filter(Boolean).join(delimiter);
  const child = spawn(node, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const handlers = signals.map((signal) => {
    const handler = () => child.kill(signal);
    process.on(signal, handler);
    return { signal, handler };
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const { signal: name, handler } of handlers) process.off(name, handler);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
