/** The pictures of a save, looked at once more before they leave the browser: a Git host takes whatever it gets. */
import { pictureFault } from '#model/pictures/picture-fault.ts';
import { isMediaFile } from '#model/pictures/picture-limits.ts';

import type { AssetFile } from './backend-types.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal `picture-refused`, with each fault as JSON */
export async function refuseAssets(assets: readonly AssetFile[]): Promise<void> {
  const faults = await Promise.all(
    assets.map(async ({ path, fileObj }) => {
      if (!fileObj || !isMediaFile(path)) return undefined;
      return pictureFault(path, new Uint8Array(await fileObj.arrayBuffer()));
    }),
  );
  const found = faults.flatMap((fault) => (fault ? [JSON.stringify(fault)] : []));
  if (found.length > 0) throw new Refusal('picture-refused', found);
}
