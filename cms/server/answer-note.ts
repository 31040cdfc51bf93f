/** Tells in the message of a commit which words an editor said are no data about a person. */
import { EntryFileError, parseDocument, parseRecord } from '#model/entry-file.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import { answersOf } from '#model/writing/not-personal.ts';

import type { Git } from './git.ts';
import { readIfWhole } from './read-tree.ts';

/** Git's form of such a line: `git log --format='%(trailers:key=Not-personal-data)'` lists them. */
const trailer = 'Not-personal-data: ';

/** The answers in a file; none in one that is not there or cannot be read. */
function answersIn(path: string, text: string | undefined): string[] {
  const place = parsePath(path);
  if (!place || text === undefined) return [];
  try {
    return answersOf(place.locale === undefined ? parseRecord(text) : parseDocument(text).data);
  } catch (error) {
    if (error instanceof EntryFileError) return [];
    throw error;
  }
}

/** The answers that a tree has and the one before it has not, each once. */
async function newAnswers(git: Git, { from, to }: { from: string; to: string }): Promise<string[]> {
  const out = await git.text(['diff-tree', '-r', '-z', '--name-only', from, to, '--', contentFolder]);
  const paths = out.split('\0').filter((path) => parsePath(path) !== undefined);
  const answersOfTree = async (tree: string): Promise<string[]> => {
    const contents = await Promise.all(paths.map((path) => readIfWhole(git, tree, path)));
    return paths.flatMap((path, at) => answersIn(path, contents[at]));
  };
  const [known, all] = [new Set(await answersOfTree(from)), await answersOfTree(to)];
  return [...new Set(all)].filter((words) => !known.has(words));
}

/**
 * The message of a commit with a line per answer that it adds.
 * @param message the message without them, or with those of an earlier commit, which go
 * @param trees Git's names of the content before and after
 */
export async function withAnswerNote(git: Git, message: string, trees: { from: string; to: string }): Promise<string> {
  const lines = message.split('\n').filter((line) => !line.startsWith(trailer));
  const words = lines.join('\n').trimEnd();
  const answers = await newAnswers(git, trees);
  return answers.length === 0
    ? words
    : `${words}\n\n${answers.map((answer) => trailer + answer.replace(/\s+/gu, ' ')).join('\n')}`;
}
