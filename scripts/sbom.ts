/**
 * Writes the list of all packages, with version, hash, licence and use, as a CycloneDX file.
 *
 * Usage: npm run sbom            npm run sbom -- <file>
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundleEditor } from '../cms/bundle/bundle-editor.ts';
import { makeWorkFolder } from './build/work-folder.ts';
import { readBill, useProperty, withUses } from './dependencies/bill-of-materials.ts';
import { readPackageFiles } from './dependencies/package-files.ts';

const root = process.cwd();
const file = process.argv[2] ?? 'sbom.cdx.json';
const work = await makeWorkFolder(root, 'sbom');
try {
  const bundled = await bundleEditor(join(work, 'editor.js'));
  const bill = withUses(await readBill(root), readPackageFiles(root).lock, bundled);
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  const uses = bill.components.map(
    ({ properties }) => properties.find(({ name }) => name === useProperty)?.value ?? '',
  );
  const counts = Object.entries(Object.groupBy(uses, (use) => use)).map(([use, all = []]) => `${use} ${all.length}`);
  console.log(`${file}: ${bill.components.length} packages (${counts.sort().join(', ')})`);
} finally {
  await rm(work, { recursive: true, force: true });
}
