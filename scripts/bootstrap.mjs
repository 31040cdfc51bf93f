/**
 * First command of every npm script: installs what is missing, then runs a script with the right Node.
 * Plain JavaScript, because it also runs on a Node that cannot read TypeScript.
 *
 * Usage: node scripts/bootstrap.mjs [script.ts [arguments …]]
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureInstalled } from './bootstrap/install.mjs';
import { findNode } from './bootstrap/node-version.mjs';
import { runScript } from './bootstrap/run-script.mjs';
import { Refusal } from './bootstrap/refusal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const [script, ...args] = process.argv.slice(2);
  await ensureInstalled(root);
  // The laboratory is a package of its own: only its commands need what it asks for.
  if (script?.startsWith('lab/')) await ensureInstalled(join(root, 'lab'));
  if (script !== undefined) process.exitCode = await runScript({ root, node: findNode(root), script, args });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
