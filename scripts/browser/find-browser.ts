import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

import type { Browser } from './browser.ts';
import { bundledBrowser } from './bundled.ts';
import { installPackages } from './install-packages.ts';
import { probe } from './probe.ts';

/** The shell without windows comes first: it is the same engine, and runs the tests in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's packages, the better one first; older systems have only the second. */
const packages = [['chromium-headless-shell'], ['chromium']];

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
  if (install && (await installPackages(packages, log))) {
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
