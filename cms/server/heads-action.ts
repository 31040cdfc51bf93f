/** Documents as far as a list needs them: thousands of texts would keep the editor waiting. */
import { EntryFileError, splitDocument } from '#model/entry-file.ts';

import { hasCodeSigns } from '../format/code-signs.ts';

import type { Git } from './git.ts';
import { contentPath, textOf } from './params.ts';
import type { Params } from './params.ts';
import { listFiles } from './read-tree.ts';
import type { Head, Repository } from './repository.ts';

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

/** Most heads that are kept: twice the languages of the largest library that the editor is measured with. */
const most = 8000;

/**
 * Heads by Git's ids of their files, which tell their contents.
 * @param known what was read before; it grows, and starts anew when it is full
 */
async function headsOf(git: Git, known: Map<string, Head>, oids: readonly string[]): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  for (const oid of oids) {
    const head = known.get(oid);
    if (head) heads.set(oid, head);
  }
  const fresh = oids.filter((oid) => !heads.has(oid));
  const contents = await git.read(fresh);
  for (const [at, oid] of fresh.entries()) {
    const content = contents[at];
    if (content === undefined) continue;
    const head = headOf(content.toString('utf8'));
    heads.set(oid, head);
    if (known.size >= most) known.clear();
    known.set(oid, head);
  }
  return heads;
}

/**
 * The documents of a folder, sorted by path, each with the mark whether its text was left out.
 * @param params.seen Git's id of the folder in an answer before: nothing is sent twice
 * @throws ServerFault 422 for a folder outside the content
 */
export async function documentHeads({ git, main, heads }: Repository, params: Params) {
  const folder = contentPath(textOf(params, 'folder'));
  const commit = await main();
  const [tree] = await git.find([`${commit}:${folder}`]);
  if (tree === undefined) return { tree: '', entries: [] };
  if (tree === params['seen']) return { tree };
  const files = (await listFiles(git, commit, folder)).filter(({ path }) =>
    /^[^/]+\.mdx$/u.test(path.slice(folder.length + 1)),
  );
  const own = await headsOf(git, heads, [...new Set(files.map(({ oid }) => oid))]);
  const entries = files.flatMap(({ path, oid }) => {
    const head = own.get(oid);
    return head ? [{ ...head, file: { path, id: oid } }] : [];
  });
  return { tree, entries };
}
