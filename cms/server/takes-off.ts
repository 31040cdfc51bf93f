/** Whether a publication takes a text away from readers: such a one waits for no other. */
import { EntryFileError, isRawData, parseDocument } from '#model/entry-file.ts';

import { pathsOf } from '../guard/entry-paths.ts';

import type { DraftName } from './drafts.ts';
import type { Git } from './git.ts';

/** Whether the fields of a document's language let readers have its text, whatever day it is. */
function isOpen(raw: Buffer): boolean {
  try {
    const { status, sensitivity } = parseDocument(raw.toString('utf8')).data;
    const level = isRawData(sensitivity) ? sensitivity['level'] : undefined;
    return status === 'released' && level !== 'delayed';
  } catch (error) {
    if (error instanceof EntryFileError) return false;
    throw error;
  }
}

/** Whether readers have the text of a document at one commit and not at another. Records have no such field. */
export async function takesOff(
  git: Git,
  { collection, id }: DraftName,
  move: { from: string; to: string },
): Promise<boolean> {
  const paths = pathsOf(collection, id).filter((path) => path.endsWith('.mdx'));
  const areOpen = async (commit: string): Promise<boolean> => {
    const texts = (await git.read(paths.map((path) => `${commit}:${path}`))).filter((text) => text !== undefined);
    return texts.length > 0 && texts.every(isOpen);
  };
  return (await areOpen(move.from)) && !(await areOpen(move.to));
}
