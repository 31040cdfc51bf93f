/** Git's plumbing in one repository. */
import { GitError, runGit } from './git-process.ts';
import type { GitOptions, GitPlace, GitResult } from './git-process.ts';
import { openObjects } from './object-reader.ts';
import type { ObjectReader } from './object-reader.ts';

export interface Git extends ObjectReader, GitPlace {
  /** Output as text, without the line break at the end. @throws GitError */
  text: (args: readonly string[], options?: GitOptions) => Promise<string>;
  /** Output as bytes. @throws GitError */
  bytes: (args: readonly string[], options?: GitOptions) => Promise<Buffer>;
  run: (args: readonly string[], options?: GitOptions) => Promise<GitResult>;
}

/**
 * Git in one repository.
 * @param folder of the repository, or of one of its working trees
 * @param options.isSynced whether what is written is on the disk before it counts as written
 */
export function gitIn(folder: string, { isSynced = true }: { isSynced?: boolean } = {}): Git {
  const place = { folder, isSynced };
  const run: Git['run'] = (args, options) => runGit(place, args, options);
  const bytes: Git['bytes'] = async (args, options) => {
    const { code, stdout, stderr } = await run(args, options);
    if (code !== 0) throw new GitError(args[0] ?? '', stderr);
    return stdout;
  };
  return {
    ...place,
    ...openObjects(place),
    run,
    bytes,
    text: async (args, options) => (await bytes(args, options)).toString('utf8').trimEnd(),
  };
}
