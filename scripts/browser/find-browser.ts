import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

import { runCommand } from '../process/run-command.ts';
import type { Browser } from './browser.ts';
import { bundledBrowser } from './bundled.ts';
import { probe } from './probe.ts';

/** The shell without windows comes first: it is the same engine, and runs the tests in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's packages, the better one first; older systems have only the second. */
const packages = ['chromium-headless-shell', 'chromium'];

interface FindOptions {
  root: string;
  /** `bundled`, `system` or a path: only that one is tried. */
  wish?: string | undefined;
  /** Whether a missing browser may be installed with the system's package manager. */
  install: boolean;
  log: (line: string) => void;
}

/**
 * Finds a Chromium: Playwright's own, the system's, one freshly installed, and at last the bundled one, which is older.
 * @returns nothing when none can run here
 */
export async function findBrowser({ root, wish, install, log }: FindOptions): Promise<Browser | undefined> {
  if (wish === 'bundled') return bundledBrowser(root);
  if (wish === 'system') return systemBrowser();
  if (wish !== undefined && wish !== '') return probe({ source: 'system', executablePath: wish, env: {} });
  const own = await probe({ source: 'Playwright', executablePath: chromium.executablePath(), env: {} });
  const found = own ?? (await systemBrowser());
  if (found) return found;
  if (install && (await installBrowser(log))) {
    const installed = await systemBrowser();
    if (installed) return installed;
  }
  return bundledBrowser(root);
}

async function systemBrowser(): Promise<Browser | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
  for (const executablePath of paths) {
    const browser = await probe({ source: 'system', executablePath, env: {} });
    if (browser) return browser;
  }
  return undefined;
}

/** Longer than a slow network and a busy computer need, in milliseconds: an installation that is broken off leaves others stuck. */
const mostInstallTime = 1_200_000;

/** Fails soon where there is no network. */
const aptOptions = ['-q', '-y', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];

/** Installs Debian's Chromium, where we may. */
async function installBrowser(log: (line: string) => void): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const options = {
    cwd: '/',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    signal: AbortSignal.timeout(mostInstallTime),
  };
  const update = await runCommand('apt-get', [...aptOptions, 'update'], options);
  if (update.code !== 0) return false;
  for (const name of packages) {
    log(`No browser found: installing the package ${name} …`);
    const { code } = await runCommand('apt-get', [...aptOptions, 'install', '--no-install-recommends', name], options);
    if (code === 0) return true;
  }
  return false;
}
