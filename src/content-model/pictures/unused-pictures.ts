/** Which pictures no text shows. */
import { isMediaNote, mediaFolder } from './picture-limits.ts';

/** An address of a picture as fields and texts write it, and what else may stand for one: too much is found rather than too little. */
const address = /media\/(?<name>[\w./-]+\.[a-z]+)/giu;

/** The pictures that a text names, as paths from the root of the repository. */
export function picturesNamed(text: string): string[] {
  return [...text.matchAll(address)].map(({ groups }) => `${mediaFolder}/${groups?.['name'] ?? ''}`);
}

/** The pictures among some that none of the texts names. */
export function unusedAmong(pictures: readonly string[], texts: Iterable<string>): string[] {
  const left = new Set(pictures.filter((path) => !isMediaNote(path)));
  for (const text of texts) for (const named of picturesNamed(text)) left.delete(named);
  return [...left];
}
