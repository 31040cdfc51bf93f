import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** What a build reads. */
const folders = ['content', 'src', 'cms', 'public'];
const files = ['astro.config.mjs', 'package.json'];

/** Files that editors and systems write beside the one that is edited. */
const passing = /(?:^|\/)(?:\.[^/]*|[^/]*~|#[^/]*#|4913|[^/]*\.(?:sw[a-p]|tmp))$/u;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Watches what a build reads.
 * @param onChange gets the path that changed, seen from the project
 * @returns ends the watching
 */
export function watchProject(root: string, onChange: (path: string) => void): () => void {
  /** One watcher per folder: Node's own recursive watching on Linux loses a file that another one replaces. */
  const watchers = new Map<string, FSWatcher>();

  const notice = (path: string) => {
    if (passing.test(path)) return;
    if (!existsSync(join(root, path))) forget(path);
    if (isFolder(join(root, path)) && !watchers.has(path)) watchFolder(path);
    onChange(path);
  };
  const forget = (folder: string) => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const watchFolder = (folder: string): void => {
    const watcher = watch(join(root, folder), (_event, name) => {
      if (name !== null) notice(`${folder}/${name}`);
    });
    watchers.set(folder, watcher);
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) watchFolder(`${folder}/${entry.name}`);
    }
  };

  folders.filter((folder) => existsSync(join(root, folder))).forEach(watchFolder);
  const top = watch(root, (_event, name) => {
    if (name !== null && files.includes(name)) onChange(name);
  });
  return () => {
    top.close();
    for (const watcher of watchers.values()) watcher.close();
  };
}
