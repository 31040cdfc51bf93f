/** JPEG files that hold more than a picture, or less. */
import { jpegAfterStart, jpegBeforeEnd, jpegPlace, jpegSegment } from './containers.ts';
import type { PlainPictures } from './hostile.ts';

const withText = (text: string, hidden: Buffer): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), hidden]);

/** EXIF that leads to a place. */
const place = 'Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u001a\0\0\0\0';
const orientation = 'Exif\0\0II*\0\u0008\0\0\0\u0001\0\u0012\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0\0\0\0\0';

/** A JPEG file of another size, by its header alone. */
function sized(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg);
  const at = jpegPlace(copy, 0xc0);
  copy.writeUInt16BE(height, at + 5);
  copy.writeUInt16BE(width, at + 7);
  return copy;
}

/** The files by name, each with the kind of fault that the check finds. @param hidden what is hidden in each */
export function hostileJpegs({ jpeg, progressive }: PlainPictures, hidden: Buffer): Record<string, [Buffer, string]> {
  const metadata = 'image-metadata';
  const resized = (width: number, height: number): Buffer =>
    jpegAfterStart(sized(jpeg, width, height), jpegSegment(0xfe, hidden));
  const segment = (marker: number, text = ''): Buffer =>
    jpegAfterStart(jpeg, jpegSegment(marker, withText(text, hidden)));
  const scanAt = jpegPlace(jpeg, 0xda);
  const table = Buffer.concat([hidden, hidden, hidden]).subarray(0, 64);
  return {
    'comment.jpg': [segment(0xfe), metadata],
    'comment-before-end.jpg': [jpegBeforeEnd(jpeg, jpegSegment(0xfe, hidden)), metadata],
    'exif.jpg': [segment(0xe1, 'Exif\0\0'), metadata],
    'place.jpg': [segment(0xe1, place), 'image-location'],
    'lying.jpg': [segment(0xe1, orientation), metadata],
    'xmp.jpg': [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0'), metadata],
    'xmp-place.jpg': [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="50,27N"/>'), 'image-location'],
    'more-xmp.jpg': [segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0'), metadata],
    'iptc.jpg': [segment(0xed, 'Photoshop 3.0\x008BIM\u0004\u0004\0\0\0\0\0'), metadata],
    'profile.jpg': [segment(0xe2, 'ICC_PROFILE\0\u0001\u0001'), metadata],
    'odd-profile.jpg': [segment(0xe2, 'ICC_PROFILE\0\u0007\u0002'), metadata],
    'multi-picture.jpg': [segment(0xe2, 'MPF\0MM\0*'), metadata],
    'flashpix.jpg': [segment(0xe2, 'FPXR\0'), metadata],
    'ducky.jpg': [segment(0xec, 'Ducky'), metadata],
    'private.jpg': [segment(0xe9), metadata],
    'thumbnail.jpg': [segment(0xe0, 'JFXX\0\u0010'), metadata],
    'second-jfif.jpg': [jpegBeforeEnd(jpeg, jpegSegment(0xe0, withText('JFIF\0', hidden))), metadata],
    'long-adobe.jpg': [segment(0xee, 'Adobe\0d\0\0\0\0\u0001'), metadata],
    'after-end.jpg': [Buffer.concat([jpeg, hidden]), metadata],
    'motion.jpg': [Buffer.concat([jpeg, withText('\0\0\0\u0018ftypmp42', hidden)]), metadata],
    'second-picture.jpg': [Buffer.concat([jpeg, jpegAfterStart(jpeg, jpegSegment(0xfe, hidden))]), metadata],
    'archive.jpg': [Buffer.concat([jpeg, withText('PK\u0003\u0004', hidden)]), metadata],
    'unused-table.jpg': [jpegAfterStart(jpeg, jpegSegment(0xdb, Buffer.concat([Buffer.from([3]), table]))), metadata],
    'table-twice.jpg': [jpegAfterStart(jpeg, jpegSegment(0xdb, Buffer.concat([Buffer.from([0]), table]))), metadata],
    'after-scan.jpg': [jpegBeforeEnd(jpeg, hidden), metadata],
    'after-progressive-scan.jpg': [jpegBeforeEnd(progressive, hidden), 'image-broken'],
    'scan-twice.jpg': [jpegBeforeEnd(jpeg, jpegSegment(0xfe, hidden), jpeg.subarray(scanAt, -2)), 'image-broken'],
    'progressive-twice.jpg': [
      jpegBeforeEnd(progressive, jpegSegment(0xfe, hidden), progressive.subarray(jpegPlace(progressive, 0xda), -2)),
      'image-broken',
    ],
    'between-segments.jpg': [Buffer.concat([jpeg.subarray(0, 20), hidden, jpeg.subarray(20)]), 'image-broken'],
    'two-frames.jpg': [
      jpegAfterStart(jpeg, jpegSegment(0xfe, hidden), jpeg.subarray(jpegPlace(jpeg, 0xc0), scanAt)),
      'image-broken',
    ],
    'reserved-segment.jpg': [segment(0xf3), 'image-broken'],
    'truncated.jpg': [segment(0xfe).subarray(0, -30), 'image-broken'],
    'start-only.jpg': [Buffer.concat([jpeg.subarray(0, 3), hidden]), 'image-broken'],
    'no-width.jpg': [resized(0, 30), 'image-broken'],
    'no-height.jpg': [resized(40, 0), 'image-broken'],
    'taller-than-pixels.jpg': [jpegBeforeEnd(sized(jpeg, 40, 900), hidden), 'image-broken'],
    'bomb.jpg': [resized(60_000, 60_000), 'image-pixels'],
  };
}
