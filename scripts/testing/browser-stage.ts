import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser } from '../browser/browser.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { binOf } from '../process/bin.ts';
import { runNode } from '../process/run-command.ts';
import { serveSite } from '../serve/serve-site.ts';
import { siteFolder } from './site-stages.ts';
import type { Stage, StageContext, StageResult } from './stage.ts';

/** Browser tests, by Playwright, over the site with examples as the real server serves it. */
export const browserStage: Stage = {
  name: 'browser tests',
  run: async (context) => {
    const { root, work, log } = context;
    if (!existsSync(siteFolder(work, 'examples'))) return { passed: 0, failed: 1, output: 'There is no site to test.' };
    const browser = await findBrowser({ root, wish: process.env['KENNISBRUG_BROWSER'], install: true, log });
    if (!browser) return { passed: 0, failed: 1, output: noBrowser };
    log(`  Chromium ${browser.version} (${browser.source})`);
    const servers = await Promise.all([
      serveSite({ root: siteFolder(work, 'examples'), port: 0 }),
      serveSite({ root: existingFolder(work), port: 0 }),
    ]);
    try {
      const [examples, readers] = servers;
      return await runPlaywright(context, environment(browser, examples.url, readers.url));
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  },
};

const noBrowser =
  'No Chromium can run here. Install the package chromium, or set KENNISBRUG_BROWSER to the path of a Chromium or Chrome.';

function existingFolder(work: string): string {
  const readers = siteFolder(work, 'readers');
  return existsSync(readers) ? readers : siteFolder(work, 'examples');
}

/** What playwright.config.ts reads. */
function environment(browser: Browser, url: string, readersUrl: string): Record<string, string> {
  return {
    KENNISBRUG_CHROMIUM: JSON.stringify(browser),
    KENNISBRUG_URL: url,
    KENNISBRUG_READERS_URL: readersUrl,
  };
}

async function runPlaywright({ root, work, signal }: StageContext, env: Record<string, string>): Promise<StageResult> {
  const report = join(work, 'browser-report.json');
  const { code, output } = await runNode(binOf(root, '@playwright/test', 'playwright'), ['test'], {
    cwd: root,
    env: { ...env, KENNISBRUG_REPORT: report },
    signal,
    onOutput: (text) => process.stdout.write(text),
  });
  // Playwright's own report, written a moment ago; absent when it could not start.
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, output };
  const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: code === 0 ? failed : Math.max(1, failed) };
}
