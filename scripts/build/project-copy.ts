import { existsSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build reads beside the content. */
const sources = ['src', 'cms', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'] as const;

/**
 * Copies what a build reads, as it stands, so that other content can be built with it and changes during the build do
 * no harm. Installed packages stay where they are.
 * @param target folder on the disk of the project; the content is for the caller to put there
 */
export async function copyProjectSources(root: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const present = sources.filter((name) => existsSync(join(root, name)));
  await Promise.all(present.map((name) => cp(join(root, name), join(target, name), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(target, 'node_modules'));
}
