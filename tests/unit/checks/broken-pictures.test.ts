import assert from 'node:assert/strict';
import { test } from 'node:test';

import sharp from 'sharp';

import { errorsIn } from './written-content.ts';

const picture = { create: { width: 40, height: 30, channels: 3, background: 'teal' } } as const;

for (const kind of ['jpeg', 'png', 'webp'] as const) {
  test(`a picture of which only the start is left is refused: ${kind}`, async () => {
    const whole = await sharp(picture).toFormat(kind).toBuffer();
    const file = `media/pages/x/a.${kind}`;
    assert.deepEqual(await errorsIn({ [file]: whole }, 'nl'), []);
    assert.deepEqual(await errorsIn({ [file]: whole.subarray(0, 20) }, 'nl'), [
      `${file}:0  De foto is niet te openen: een deel van het bestand ontbreekt of is beschadigd. Open de foto in een fotoprogramma, bewaar die als JPEG en voeg die opnieuw toe.`,
    ]);
    assert.deepEqual(await errorsIn({ [file]: whole.subarray(0, 20) }, 'uk'), [
      `${file}:0  Світлина не відкривається: частини файлу бракує або її пошкоджено. Відкрийте її у фоторедакторі, збережіть як JPEG і додайте знову.`,
    ]);
  });
}
