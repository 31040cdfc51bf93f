/** Places in a page where the build writes how large pieces of the shelf are. */
import { bytesOf, type ShelfFile } from './list-file.ts';
import { filesOfPieces, type Prefixes } from './shelf-items.ts';

const whole = 'all';
const mark = /%shelf-size:(?<piece>[^%]+)%/gu;

/** Mark for the size of the whole shelf. */
export const wholeSizeMark = `%shelf-size:${whole}%`;

/** Mark for the size of one piece. */
export function sizeMark(prefixes: Prefixes): string {
  return `%shelf-size:${prefixes.join(',')}%`;
}

/** Fills in the sizes on a finished page. */
export function fillSizeMarks(html: string, files: readonly ShelfFile[], format: (bytes: number) => string): string {
  const names = [...new Set([...html.matchAll(mark)].map(({ groups }) => groups?.['piece'] ?? whole))];
  const pieces = names.filter((name) => name !== whole);
  const groups = filesOfPieces(
    files,
    pieces.map((name) => name.split(',')),
  );
  const sizes = new Map(pieces.map((name, index) => [name, bytesOf(groups[index] ?? [])]));
  return html.replace(mark, (_, piece: string) => format(sizes.get(piece) ?? bytesOf(files)));
}
