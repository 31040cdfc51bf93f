import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import type { BuildCache } from '#publish/build-cache.ts';

import { bundleEditor } from '../../cms/bundle/bundle-editor.ts';

/** What bundling gives: the folders of the packages in it, the script, and the notices beside it. */
interface Bundle {
  packages: string[];
  script: Uint8Array;
  notices: Uint8Array;
}

/** What `bundleEditor` does, with the script that an earlier build made of the same code. */
export async function keptBundle(outfile: string, cache: BuildCache): Promise<string[]> {
  const noticesFile = `${outfile}.LEGAL.txt`;
  const kept = await cache.kept({ kind: 'editor', inputs: [basename(outfile)] }, async () => {
    const packages = await bundleEditor(outfile);
    const [script, notices] = await Promise.all([readFile(outfile), readFile(noticesFile)]);
    return serialize({ packages, script, notices } satisfies Bundle);
  });
  const { packages, script, notices } = deserialize(kept) as Bundle; // what stands above
  await Promise.all([writeFile(outfile, script), writeFile(noticesFile, notices)]);
  return packages;
}
