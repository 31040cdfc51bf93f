import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';

const width = 960;

/** Writes the pictures of a folder to another one: as wide as the guide's column asks for, with few colours. */
export async function shrinkPictures(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    await sharp(join(from, name))
      .resize({ width })
      .png({ palette: true, colours: 64, effort: 10 })
      .toFile(join(to, name));
  }
}
