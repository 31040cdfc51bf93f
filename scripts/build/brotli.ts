import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import type { BuildCache } from '#publish/build-cache.ts';

const compress = promisify(brotliCompress);

/** As the host sends it. The last two percent take twice as long: they are kept for what every reader fetches. */
function sentQuality(file: string): number {
  return file.includes('/_astro/') ? 11 : 10;
}

/**
 * Compresses a file of the built site.
 * @param quality of brotli; without it, that of the copies that the host sends
 */
export async function toBrotli(file: string, plain: Buffer, quality = sentQuality(file)): Promise<Buffer> {
  // A window as large as the file: a larger one costs memory and gains nothing.
  const window = Math.ceil(Math.log2(plain.length));
  return compress(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, 16), 22),
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

/** What the host sends of a file, as an earlier build made it of the same bytes, or made now. */
export function keptBrotli(file: string, plain: Buffer, cache: BuildCache): Promise<Uint8Array> {
  const quality = sentQuality(file);
  return cache.kept({ kind: 'brotli', inputs: [String(quality), plain] }, () => toBrotli(file, plain, quality));
}
