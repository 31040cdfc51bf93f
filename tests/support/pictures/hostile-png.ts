/** PNG files that hold more than a picture, or less. */
import { deflateSync } from 'node:zlib';

import { madePng, pngAfterHeader, pngBeforeEnd, pngChunk } from './containers.ts';
import type { PlainPictures } from './hostile.ts';

/** The files by name, each with the kind of fault that the check finds. @param hidden what is hidden in each */
export function hostilePngs({ png, palette }: PlainPictures, hidden: Buffer): Record<string, [Buffer, string]> {
  const chunk = (name: string): Buffer => pngAfterHeader(png, pngChunk(name, hidden));
  const rows = Buffer.alloc(30 * (1 + 40));
  const black = { width: 40, height: 30 };
  const packed = deflateSync(Buffer.concat([hidden, deflateSync(hidden)]));
  const metadata = 'image-metadata';
  const spoiltSum = Buffer.from(chunk('prVt'));
  spoiltSum.writeUInt8(spoiltSum.readUInt8(40) ^ 1, 40);
  return {
    'text.png': [pngAfterHeader(png, pngChunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), hidden]))), metadata],
    'compressed-text.png': [
      pngBeforeEnd(png, pngChunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), hidden, packed]))),
      metadata,
    ],
    'international-text.png': [
      pngBeforeEnd(png, pngChunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), hidden]))),
      metadata,
    ],
    'raw-profile.png': [
      pngAfterHeader(png, pngChunk('tEXt', Buffer.concat([Buffer.from('Raw profile type exif\0'), hidden]))),
      metadata,
    ],
    'time.png': [pngAfterHeader(png, pngChunk('tIME', hidden)), metadata],
    'exif.png': [
      pngAfterHeader(png, pngChunk('eXIf', Buffer.concat([Buffer.from('MM\0*\0\0\0\u0008\0\0'), hidden]))),
      metadata,
    ],
    'profile.png': [pngAfterHeader(png, pngChunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), hidden]))), metadata],
    'private.png': [chunk('prVt'), metadata],
    'private-critical.png': [chunk('PRVT'), metadata],
    'screenshot-parts.png': [chunk('iDOT'), metadata],
    'moving.png': [
      pngAfterHeader(png, pngChunk('acTL', Buffer.alloc(8)), pngChunk('fcTL', hidden), pngChunk('fdAT', hidden)),
      metadata,
    ],
    'long-resolution.png': [chunk('pHYs'), metadata],
    'long-gamma.png': [chunk('gAMA'), metadata],
    'colour-corners.png': [
      pngAfterHeader(png, pngChunk('cHRM', Buffer.concat([hidden, Buffer.alloc(32)]).subarray(0, 32))),
      metadata,
    ],
    'histogram.png': [chunk('hIST'), metadata],
    'suggested-palette.png': [chunk('sPLT'), metadata],
    'palette-of-nothing.png': [
      pngAfterHeader(png, pngChunk('PLTE', Buffer.concat([hidden, hidden, hidden]))),
      metadata,
    ],
    'second-palette.png': [
      pngAfterHeader(palette, pngChunk('PLTE', Buffer.concat([hidden, hidden, hidden]))),
      'image-broken',
    ],
    'nameless-chunk.png': [chunk('\0\u001b[m'), metadata],
    'after-end.png': [Buffer.concat([png, hidden]), metadata],
    'second-picture.png': [Buffer.concat([png, pngBeforeEnd(png, pngChunk('tEXt', hidden))]), metadata],
    'page-after-end.png': [Buffer.concat([png, Buffer.from('<script>alert(1)</script>'), hidden]), metadata],
    'archive-after-end.png': [Buffer.concat([png, Buffer.from('PK\u0003\u0004'), hidden]), metadata],
    'more-rows.png': [
      madePng({ ...black, pixels: deflateSync(Buffer.concat([rows, hidden]), { level: 0 }) }),
      metadata,
    ],
    'behind-pixels.png': [madePng({ ...black, pixels: Buffer.concat([deflateSync(rows), hidden]) }), metadata],
    'text-among-pixels.png': [
      pngBeforeEnd(pngBeforeEnd(png, pngChunk('tEXt', hidden)), pngChunk('IDAT', hidden)),
      'image-broken',
    ],
    'few-rows.png': [
      madePng({ ...black, pixels: deflateSync(Buffer.concat([rows.subarray(0, 300), hidden]), { level: 0 }) }),
      'image-broken',
    ],
    'no-pixels.png': [Buffer.concat([png.subarray(0, 33), pngChunk('IEND', hidden)]), 'image-broken'],
    'two-headers.png': [pngAfterHeader(png, png.subarray(8, 33), pngChunk('tEXt', hidden)), 'image-broken'],
    'wrong-sum.png': [spoiltSum, 'image-broken'],
    'endless-chunk.png': [
      Buffer.concat([png.subarray(0, 33), Buffer.from('\u007f\u007f\u007f\u007ftEXt', 'latin1'), hidden]),
      'image-broken',
    ],
    'truncated.png': [Buffer.concat([pngAfterHeader(png, pngChunk('tEXt', hidden)).subarray(0, -20)]), 'image-broken'],
    'no-width.png': [madePng({ width: 0, height: 30, chunks: [pngChunk('tEXt', hidden)] }), 'image-broken'],
    'no-height.png': [madePng({ width: 30, height: 0, chunks: [pngChunk('tEXt', hidden)] }), 'image-broken'],
    'odd-colours.png': [madePng({ ...black, colour: 5, chunks: [pngChunk('tEXt', hidden)] }), 'image-broken'],
    'odd-depth.png': [madePng({ ...black, colour: 2, depth: 4, chunks: [pngChunk('tEXt', hidden)] }), 'image-broken'],
    'bomb.png': [madePng({ width: 9_000, height: 9_000, chunks: [pngChunk('tEXt', hidden)] }), 'image-pixels'],
    'wide-bomb.png': [madePng({ width: 2_000_000_000, height: 1, chunks: [pngChunk('tEXt', hidden)] }), 'image-pixels'],
  };
}
