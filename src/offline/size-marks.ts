/** Places in a page where the build writes how large pieces of the shelf are: see `page-weight.ts` for the letter around them. */
import { bytesOf, type ShelfFile } from './list-file.ts';
import { filesOfPieces, type Prefixes } from './shelf-items.ts';

const whole = 'all';
const mark = /\uE000shelf-size:(?<piece>[^\uE000]+)\uE000/gu;

/** Mark for the size of the whole shelf. */
export const wholeSizeMark = `\uE000shelf-size:${whole}\uE000`;

/** Mark for the size of one piece. */
export function sizeMark(prefixes: Prefixes): string {
  return `\uE000shelf-size:${prefixes.join(',')}\uE000`;
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
