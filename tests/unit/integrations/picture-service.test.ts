import assert from 'node:assert/strict';
import { test } from 'node:test';

import pictureService from '../../../src/integrations/picture-service.ts';
import { hostilePictures, mark, soundPictures } from '../../support/pictures/hostile.ts';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const logger = { ...silent, options: { destination: { write: () => true }, level: 'silent' }, label: '' } as never;

/** A picture as a page shows it; nothing when the build stops at it. */
async function shown({ name, bytes }: { name: string; bytes: Buffer }): Promise<Buffer | undefined> {
  const transform = { src: name, width: 40, format: 'webp' };
  const config = { service: { entrypoint: '', config: {} } } as never;
  const result = await Promise.resolve(pictureService.transform(bytes, transform, config, logger)).catch(
    () => undefined,
  );
  return result && Buffer.from(result.data);
}

test('a picture on the site holds nothing of what its file hides, even where no check has looked', async () => {
  for (const file of await hostilePictures()) assert.ok(!(await shown(file))?.includes(mark), file.name);
});

test('a plain picture is shown', async () => {
  for (const file of await soundPictures()) assert.ok(await shown(file), file.name);
});
