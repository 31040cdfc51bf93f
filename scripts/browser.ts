/**
 * Finds, or installs, the browser that the tests use, and says which one it is.
 *
 * Usage: node scripts/browser.ts        KENNISBRUG_BROWSER=bundled node scripts/browser.ts
 */
import { findBrowser } from './browser/find-browser.ts';

const browser = await findBrowser({
  root: process.cwd(),
  wish: process.env['KENNISBRUG_BROWSER'],
  install: true,
  log: console.log,
});
if (browser) {
  console.log(`Chromium ${browser.version} (${browser.source}): ${browser.executablePath}`);
} else {
  console.error('No Chromium can run here. Install the package chromium, or set KENNISBRUG_BROWSER to its path.');
  process.exitCode = 1;
}
