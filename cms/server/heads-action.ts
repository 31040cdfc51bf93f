/** Documents as far as a list needs them: thousands of texts would keep the editor waiting. */
import { EntryFileError, splitDocument } from '#model/entry-file.ts';

import { hasCodeSigns } from '../format/code-signs.ts';

import { contentPath, textOf } from './params.ts';
import type { Params } from './params.ts';
import { listFiles } from './read-tree.ts';
import type { Repository } from './repository.ts';

/** A document without its text, or a whole one. */
interface Head {
  data: string;
  isHead: boolean;
}

/** The whole where the text may hold what the editor would refuse: then it must be looked at. */
function headOf(content: string): Head {
  try {
    const { frontMatter, body } = splitDocument(content);
    if (hasCodeSigns(body)) return { data: content, isHead: false };
    // A part of a string keeps the whole of it in memory: the copy does not.
    return { data: Buffer.from(`---\n${frontMatter}\n---\n`).toString('utf8'), isHead: true };
  } catch (error) {
    if (error instanceof EntryFileError) return { data: content, isHead: false };
    throw error;
  }
}

/** Heads by Git's id of the file, which tells its content. */
const known = new Map<string, Head>();
/** Twice the languages of the largest library that the editor is measured with. */
const most = 16_000;

/**
 * The documents of a folder, sorted by path, each with the mark whether its text was left out.
 * @param params.seen Git's id of the folder in an answer before: nothing is sent twice
 * @throws ServerFault 422 for a folder outside the content
 */
export async function documentHeads(repository: Repository, params: Params) {
  const folder = contentPath(textOf(params, 'folder'));
  const main = await repository.main();
  const [tree] = await repository.git.find([`${main}:${folder}`]);
  if (tree === undefined) return { tree: '', entries: [] };
  if (tree === params['seen']) return { tree };
  const files = (await listFiles(repository.git, main, folder)).filter(({ path }) =>
    /^[^/]+\.mdx$/u.test(path.slice(folder.length + 1)),
  );
  const fresh = [...new Set(files.flatMap(({ oid }) => (known.has(oid) ? [] : [oid])))];
  if (known.size + fresh.length > most) known.clear();
  const contents = await repository.git.read(fresh);
  for (const [at, oid] of fresh.entries()) known.set(oid, headOf(contents[at]?.toString('utf8') ?? ''));
  return { tree, entries: files.map(({ path, oid }) => ({ ...known.get(oid), file: { path, id: oid } })) };
}
