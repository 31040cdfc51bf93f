/** The content check of the soak: it refuses the texts that say so, and costs nothing. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Issue } from '#model/issues/issue.ts';

/** Stands in a text that is not to come on main. */
export const refusedSign = 'refused';

/** @param root folder that holds `content` */
export async function noticeFault(root: string): Promise<Issue[]> {
  const folder = join(root, 'content/laws');
  const names = await readdir(folder).catch(() => []);
  const faults = names.map(async (name): Promise<Issue[]> => {
    const text = await readFile(join(folder, name), 'utf8');
    const issue: Issue = { kind: 'bad-id', file: `content/laws/${name}`, line: 1, values: { field: 'x', value: text } };
    return text.includes(refusedSign) ? [issue] : [];
  });
  return (await Promise.all(faults)).flat();
}
