import { spawn } from 'node:child_process';

/** npm's own program when npm started us, else `npm` from the path. */
function npmCommand() {
  const own = process.env['npm_execpath'] ?? '';
  if (/npm-cli\.c?js$/u.test(own)) return { file: process.execPath, first: [own] };
  return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/**
 * Runs npm and keeps what it says.
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, stdout: string, stderr: string, missing: boolean }>} `missing`: there is no npm
 */
export function runNpm(args, { cwd, env = {} }) {
  const { file, first } = npmCommand();
  return new Promise((resolve) => {
    const child = spawn(file, [...first, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: file.endsWith('.cmd'),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    child.on('error', () => resolve({ code: 1, stdout, stderr, missing: true }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr, missing: false }));
  });
}
