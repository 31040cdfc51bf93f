/** What keeps the file of a picture out of the content, as far as it can be told without opening it. */
import type { Issue } from '../issues/issue.ts';

import { extrasInWords } from './picture-extras.ts';
import type { PictureExtra } from './picture-extras.ts';
import { otherKind, pictureKind } from './picture-kind.ts';
import type { PictureKind } from './picture-kind.ts';
import { isMediaPath, mostPictureBytes } from './picture-limits.ts';
import { readPicture } from './read-picture.ts';

const endings = { jpeg: /\.jpe?g$/u, png: /\.png$/u, webp: /\.webp$/u } as const satisfies Record<PictureKind, RegExp>;

const megabyte = 1024 * 1024;

/** The fault of a file that holds more than the picture. */
export function extrasIssue(file: string, extras: readonly PictureExtra[]): Issue {
  return extras.includes('place')
    ? { kind: 'image-location', file }
    : { kind: 'image-metadata', file, values: { found: extrasInWords(extras) } };
}

function kindIssue(file: string, bytes: Uint8Array): Issue {
  const found = otherKind(bytes);
  return found === undefined ? { kind: 'image-kind', file } : { kind: 'image-other-kind', file, values: { found } };
}

/**
 * The first fault of a file.
 * @param file path from the root of the repository
 */
export function pictureFault(file: string, bytes: Uint8Array): Issue | undefined {
  const kind = pictureKind(bytes);
  if (!kind) return kindIssue(file, bytes);
  if (!isMediaPath(file)) return { kind: 'image-name', file };
  if (bytes.length > mostPictureBytes)
    return { kind: 'image-size', file, values: { size: (bytes.length / megabyte).toFixed(1) } };
  if (!endings[kind].test(file)) return { kind: 'image-ending', file, values: { kind: kind.toUpperCase() } };
  const reading = readPicture(bytes);
  switch (reading.fault) {
    case 'kind':
    case 'broken':
      return { kind: 'image-broken', file };
    case 'pixels':
      return { kind: 'image-pixels', file, values: { size: `${reading.width} × ${reading.height}` } };
    default:
      return reading.extras.length > 0 ? extrasIssue(file, reading.extras) : undefined;
  }
}
