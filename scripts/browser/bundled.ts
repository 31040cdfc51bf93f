import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cacheName, makeWorkFolder } from '../build/work-folder.ts';
import { runNode } from '../process/run-command.ts';
import type { Browser } from './browser.ts';
import { probe } from './probe.ts';

/** The package unpacks its own libraries only where it believes to run on AWS Lambda. */
const lambda = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };

/** The Chromium of the package `@sparticuz/chromium` (Linux x64), unpacked once; it needs no system library. */
export async function bundledBrowser(root: string): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, cacheName, `chromium-${await bundledVersion()}`);
  if (!existsSync(folder) && !(await unpack(root, folder))) return undefined;
  await writeFontSettings(folder);
  return probe({
    source: 'bundled',
    executablePath: join(folder, 'chromium'),
    env: { ...lambda, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  });
}

/** The package's own settings look for its fonts in /tmp; a Chromium that finds no font at all crashes. */
async function writeFontSettings(folder: string): Promise<void> {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `  <dir>${dir}</dir>\n`).join('');
  const cache = `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n`;
  const text = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${dirs}${cache}</fontconfig>\n`;
  await writeFile(join(folder, 'fonts', 'fonts.conf'), text);
}

async function bundledVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const file = join(dirname(entry), '..', '..', 'package.json');
  // The file of an installed package: npm has checked its form.
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

/** Unpacks into a folder of its own first, so that an interrupted run leaves nothing half. */
async function unpack(root: string, folder: string): Promise<boolean> {
  const work = await makeWorkFolder(root, 'unpack');
  const script = join(import.meta.dirname, 'unpack-bundled.ts');
  const { code } = await runNode(script, [], { cwd: root, env: { ...lambda, TMPDIR: work } });
  if (code === 0) await rename(work, folder);
  else await rm(work, { recursive: true, force: true });
  return code === 0;
}
