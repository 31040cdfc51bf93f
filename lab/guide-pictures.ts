/**
 * Takes the pictures of the editors' guide: walks through it in a copy of the project, in every language.
 *
 * Usage: npm run guide:pictures
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { locales } from '../src/locales.ts';

import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { copyProject } from '../scripts/testing/copy-project.ts';
import { shrinkPictures } from './guide/shrink-pictures.ts';
import { startPortal } from './guide/start-portal.ts';
import { walkThroughGuide } from './guide/walk.ts';
import { openBrowser } from '../scripts/browser/open-browser.ts';

const root = process.cwd();
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'guide');
const browser = await openBrowser(root, console.log);
try {
  const pictures = join(work, 'pictures');
  for (const locale of locales) {
    const copy = join(work, locale);
    await copyProject(root, copy);
    const portal = await startPortal(copy);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
      const photo = join(root, 'content/media/visits/example/drawing.png');
      await walkThroughGuide({ page, url: portal.url, locale, pictures, photo });
      await page.close();
    } finally {
      await portal.stop();
    }
  }
  await shrinkPictures(pictures, join(root, 'cms/guide/pictures'));
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
