import { runCommand } from '../process/run-command.ts';

/**
 * Whether a change does nothing but take files out of the content.
 * @param base the branch that it is to be merged into; what cannot be compared counts as more than that
 */
export async function onlyRemoves(root: string, base: string): Promise<boolean> {
  const args = ['-C', root, 'diff', '--name-status', '--no-renames', '-z', `${base}...HEAD`];
  const { code, output } = await runCommand('git', args, { cwd: root });
  const parts = output.split('\0').filter(Boolean);
  const states = parts.filter((_, index) => index % 2 === 0);
  const paths = parts.filter((_, index) => index % 2 === 1);
  return (
    code === 0 &&
    paths.length > 0 &&
    states.every((state) => state === 'D') &&
    paths.every((path) => path.startsWith('content/'))
  );
}
