/** A repository of its own with content, for tests of the editor. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));

/** The pages about the portal, and what their forms and texts name: few files keep tests of Git hosts short. */
export const contentOfPages = [
  ...['pages', 'themes', 'topics'],
  ...['hromada', 'municipal-council', 'municipal-executive', 'oblast'].map((term) => `terms/${term}.yaml`),
];

export interface TestRepository {
  folder: string;
  git: (...args: string[]) => string;
  /** Commits files on the branch that is checked out. */
  commit: (files: Readonly<Record<string, string>>, message?: string) => void;
  /** A file of a commit or branch; undefined when it is not there. */
  show: (commit: string, path: string) => string | undefined;
  write: (path: string, content: string) => void;
  read: (path: string) => string;
  remove: () => void;
}

/** Git without the settings of this computer. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Builder',
  GIT_AUTHOR_EMAIL: 'builder@localhost',
  GIT_COMMITTER_NAME: 'Builder',
  GIT_COMMITTER_EMAIL: 'builder@localhost',
};

/**
 * Makes the repository in a temporary folder.
 * @param options.content whether the portal's content is in it, or only the folders and files that are named
 */
export function aRepository({ content = false }: { content?: boolean | readonly string[] } = {}): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'editor-test-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '--quiet', '--initial-branch=main');
  if (content === true) cpSync(contentFolder, join(folder, 'content'), { recursive: true });
  else if (content) {
    for (const name of content) cpSync(join(contentFolder, name), join(folder, 'content', name), { recursive: true });
  }
  write('README.md', 'Test\n');
  git('add', '.');
  git('commit', '--quiet', '--message=Start');
  return {
    folder,
    git,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    commit: (files, message = 'Change') => {
      for (const [path, text] of Object.entries(files)) write(path, text);
      git('add', '.');
      git('commit', '--quiet', `--message=${message}`);
    },
    show: (commit, path) => {
      try {
        return `${git('show', `${commit}:${path}`)}\n`;
      } catch {
        return undefined;
      }
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
