/** Builds the editor into the folder that is named. Started by the build. */
import { portalFacts } from '#checks/portal.ts';
import { ownCache } from '#publish/own-cache.ts';

import { buildAdmin } from '../../cms/build-admin.ts';
import { editorSettings } from './editor-settings.ts';
import { keptBundle } from './kept-bundle.ts';
import { pageFolders } from './page-folders.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Name the folder for the editor.');

const cache = ownCache();
await buildAdmin({
  outDir,
  settings: { ...editorSettings(process.env), pages: pageFolders(), portal: portalFacts() },
  bundle: (outfile) => keptBundle(outfile, cache),
});
