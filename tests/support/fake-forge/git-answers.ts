/** Git's answers without starting Git: a stand-in for a host is asked the same of the same commits hundreds of times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const reading = new Set(['cat-file', 'rev-parse', 'ls-tree', 'log', 'rev-list', 'diff', 'merge-tree']);
const hash = /^[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?(?:\^\{commit\}|:.+)?$/u;
/** What names no commit: an option, or what may be read of a commit or object. */
const isOther = (arg: string): boolean => arg.startsWith('-') || arg === 'blob';

/** Whether the answer is the same for ever: all commits and objects in the question are named by their hashes. */
function isForEver([command = '', ...args]: readonly string[]): boolean {
  const end = args.indexOf('--');
  const named = (end < 0 ? args : args.slice(0, end)).filter((arg) => !isOther(arg));
  const [first = '', ...others] = named;
  const isPathOfTree = command === 'ls-tree' && hash.test(first);
  return reading.has(command) && hash.test(first) && (isPathOfTree || others.every((arg) => hash.test(arg)));
}

/** @returns a function that asks Git only what it was not asked before, or what may have changed */
export function rememberAnswers(run: (args: readonly string[]) => Buffer): (args: readonly string[]) => Buffer {
  const known = new Map<string, Buffer>();
  return (args) => {
    if (!isForEver(args)) return run(args);
    const question = args.join('\0');
    const answer = known.get(question) ?? run(args);
    known.set(question, answer);
    return answer;
  };
}

/** Commit of a branch, as Git keeps it in a file of its own or in the list of packed ones. */
export function readBranch(folder: string, ref: string): string | undefined {
  const textOf = (file: string): string => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      return '';
    }
  };
  const loose = textOf(ref).trim();
  if (loose !== '') return loose;
  const line = textOf('packed-refs')
    .split('\n')
    .find((each) => each.endsWith(` ${ref}`));
  return line?.split(' ')[0];
}
