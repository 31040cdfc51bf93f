/** Grows a copy of the real content with made-up entries, marked as examples. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import sharp from 'sharp';

import { locales, perLocale } from '../../../src/locales.ts';
import { collectionNames, isDocumentName } from '../../../src/content-model/collection-names.ts';
import { contentFolder, documentPath, parsePath, recordPath } from '../../../src/content-model/entry-path.ts';

import { createRandom } from '../../../tests/support/random.ts';
import { readVocabulary } from '../vocabulary.ts';

import { createMaker, idOf, pilotSize, type Grown } from './grown.ts';
import { grownDocument, hasPicture, pictureOf, type GrownDocument } from './grown-documents.ts';
import { grownRecord, grownRecordKinds } from './grown-records.ts';

const documentKinds = ['guides', 'cases', 'visits'] as const satisfies readonly GrownDocument[];

/** Ids of what there is, by kind. */
async function realIds(root: string): Promise<Map<string, string[]>> {
  const known = new Map<string, string[]>();
  for (const name of collectionNames) {
    const files = (await readdir(join(root, contentFolder, name))).toSorted();
    known.set(name, [...new Set(files.flatMap((file) => parsePath(`${contentFolder}/${name}/${file}`)?.id ?? []))]);
  }
  return known;
}

/** A picture with as much in it as a photo of a building has: blocks of many colours, slightly out of focus. */
async function writePicture(file: string, seed: number): Promise<void> {
  const random = createRandom(seed);
  const [width, height] = [48, 36];
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(random() * 256)));
  const picture = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(1600, 1200, { kernel: 'cubic' })
    .jpeg({ quality: 80 })
    .toBuffer();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function growDocuments(
  root: string,
  kind: GrownDocument,
  numbers: readonly number[],
  grown: Grown,
): Promise<void> {
  for (const number of numbers) {
    const files = grownDocument(kind, createMaker(grown, kind, number));
    for (const locale of locales)
      await write(join(root, documentPath(kind, idOf(kind, number), locale)), files[locale]);
    const address = pictureOf(kind, number).replace('..', contentFolder);
    if (hasPicture(kind, number)) await writePicture(join(root, address), number);
  }
}

/**
 * Adds entries until there are as many as the pilot is to have, times a number.
 * @param root folder of a copy of the project
 * @returns how many of each kind there are then
 */
export async function growContent(root: string, times: number): Promise<Map<string, number>> {
  const known = await realIds(root);
  const wanted = Object.entries(pilotSize).map(([kind, size]) => {
    const count = Math.max(0, size * times - (known.get(kind)?.length ?? 0));
    return { kind, numbers: Array.from({ length: count }, (_, at) => at + 1) };
  });
  for (const { kind, numbers } of wanted) known.get(kind)?.push(...numbers.map((number) => idOf(kind, number)));
  const all = await readVocabulary(root);
  // Names of places need the word of those places.
  const words = perLocale((locale) => all[locale].filter((word) => /^\p{Ll}/u.test(word)));
  const grown: Grown = { words, ids: Object.fromEntries(known) };
  for (const { kind, numbers } of wanted) {
    const document = documentKinds.find((name) => name === kind);
    if (document) await growDocuments(root, document, numbers, grown);
    const record = grownRecordKinds.find((name) => name === kind && !isDocumentName(name));
    if (!record) continue;
    for (const number of numbers)
      await write(
        join(root, recordPath(record, idOf(record, number))),
        grownRecord(record, createMaker(grown, record, number)),
      );
  }
  return new Map(Object.keys(pilotSize).map((kind) => [kind, known.get(kind)?.length ?? 0]));
}
