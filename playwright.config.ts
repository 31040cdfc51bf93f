import { defineConfig } from '@playwright/test';

import { browserFlags, type Browser } from './scripts/browser/browser.ts';

/** Set by `npm test`; without it, Playwright's own Chromium and a site built by `npm run build -- --examples`. */
const { KENNISBRUG_CHROMIUM: chromium, KENNISBRUG_URL: url, KENNISBRUG_REPORT: report } = process.env;
/** Set to run every test against the stand-in for a Git host as well: they take minutes. */
const hosts = process.env['KENNISBRUG_HOSTS'];

// Written by `npm test` itself.
const browser = chromium === undefined ? undefined : (JSON.parse(chromium) as Browser);
const ownUrl = 'http://127.0.0.1:4399';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: '.cache/playwright',
  ...(hosts === undefined && { grepInvert: /@hosts/u }),
  fullyParallel: true,
  workers: 2,
  // Limits are for what hangs: a computer that does much else at the same time is slow, not broken.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [
    [process.stdout.isTTY ? 'list' : 'dot'],
    ...(report === undefined ? [] : [['json', { outputFile: report }] as const]),
  ],
  use: {
    baseURL: url ?? ownUrl,
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: browserFlags,
      ...(browser && { executablePath: browser.executablePath, env: { ...process.env, ...browser.env } }),
    },
  },
  ...(url === undefined && {
    webServer: { command: 'node scripts/serve.ts dist --port 4399', url: ownUrl, reuseExistingServer: true },
  }),
});
