/** The browsers of the tests: each is looked for, installed where we may, and started. */
import { browserFlags } from '../../scripts/browser/browser.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { installPackages } from '../../scripts/browser/install-packages.ts';
import { probe } from '../../scripts/browser/probe.ts';
import { runCommand } from '../../scripts/process/run-command.ts';
import type { Engine } from './engine.ts';
import { startPuppeteer } from './engines/puppeteer.ts';
import { startWebKit } from './engines/webkit.ts';

export interface Search {
  root: string;
  log: (line: string) => void;
}

export interface EngineKind {
  name: string;
  /** Debian's packages, for who may not install them here. */
  packages: readonly string[];
  /** Starts it; nothing when it is not here and cannot be installed. */
  start: (search: Search) => Promise<Engine | undefined>;
}

const chromium: EngineKind = {
  name: 'Chromium',
  packages: ['chromium-headless-shell'],
  start: async ({ root, log }) => {
    const browser = await findBrowser({ root, wish: process.env['KENNISBRUG_BROWSER'], install: true, log });
    if (!browser) return undefined;
    const { version, executablePath } = browser;
    const env = { ...process.env, ...browser.env };
    return startPuppeteer('Chromium', version, { executablePath, args: browserFlags, headless: 'shell', env });
  },
};

const firefox: EngineKind = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  start: async ({ log }) => {
    const find = () => probe({ source: 'system', executablePath: 'firefox-esr', env: {} });
    const found = (await find()) ?? ((await installPackages([firefox.packages], log)) ? await find() : undefined);
    if (!found) return undefined;
    return startPuppeteer('Firefox', found.version, { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' });
  },
};

/** Whether a program can be started here: neither of the two tells its version. */
async function isThere(program: string, ...args: string[]): Promise<boolean> {
  return (await runCommand(program, args, { cwd: '/' })).code === 0;
}

const webkit: EngineKind = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb'],
  start: async ({ log }) => {
    const isHere = async () => (await isThere('WebKitWebDriver', '--help')) && (await isThere('Xvfb', '-help'));
    if (!(await isHere()) && !((await installPackages([webkit.packages], log)) && (await isHere()))) return undefined;
    return startWebKit();
  },
};

export const engineKinds: readonly EngineKind[] = [chromium, firefox, webkit];
