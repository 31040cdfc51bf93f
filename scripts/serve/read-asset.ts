import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { contentTypeOf, isCompressible } from './content-types.ts';

export interface Asset {
  body: Buffer;
  contentType: string;
  etag: string;
  encoding?: 'br' | 'gzip';
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Reads a file in the smallest form that the browser takes: a ready compressed neighbour, else compressed here.
 * @param accepted the request's Accept-Encoding
 */
export async function readAsset(file: string, accepted: string): Promise<Asset> {
  const plain = await readFile(file);
  const contentType = contentTypeOf(file);
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const encoding = isCompressible(contentType) && plain.length > 500 ? chooseEncoding(accepted) : undefined;
  if (!encoding) return { body: plain, contentType, etag: `"${etag}"` };
  const ready = await readFile(`${file}.${encoding === 'br' ? 'br' : 'gz'}`).catch(() => undefined);
  return { body: ready ?? (await compress(plain, encoding)), contentType, etag: `"${etag}-${encoding}"`, encoding };
}

function chooseEncoding(accepted: string): 'br' | 'gzip' | undefined {
  const offered = accepted.split(',').map((part) => part.trim());
  const takes = (name: string) =>
    offered.some((part) => part.split(';')[0] === name && !/;\s*q=0(?:\.0*)?$/u.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

async function compress(plain: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return encoding === 'br' ? toBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : toGzip(plain);
}
