/** Finds the entry that keeps a batch from being built. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contentFolder } from '#model/entry-path.ts';

import { pathsOf } from '../../../../cms/guard/entry-paths.ts';

import type { Builder } from './build-batch.ts';
import type { Tried } from './make-batch.ts';

export interface Published extends Tried {
  id: string;
}

/** What was published, in order: an entry names only earlier ones. */
export function publishedOf(tried: readonly Tried[]): Published[] {
  return tried.flatMap((one) => (one.outcome.kind === 'published' ? [{ ...one, id: one.outcome.id }] : []));
}

/** Whether an entry names another: as a link of its text, or by its id in a field. */
function names({ entry: { forms } }: Published, { id, entry: { collection } }: Published): boolean {
  const text = JSON.stringify(forms);
  return text.includes(`${collection}/${id}`) || text.includes(JSON.stringify(id));
}

/** The entries that go when one goes: itself, and those that name one that went. */
export function dependentsOf(first: Published, all: readonly Published[]): Set<Published> {
  const gone = new Set([first]);
  for (const one of all) if (one.number > first.number && [...gone].some((other) => names(one, other))) gone.add(one);
  return gone;
}

/** Builds a folder of content without some entries. @returns what was said; undefined when the site stands */
export async function buildWithout(
  builder: Builder,
  root: string,
  left: Iterable<Published>,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-part-'));
  try {
    await cp(join(root, contentFolder), join(folder, contentFolder), { recursive: true });
    for (const { entry, id } of left) {
      const paths = [...pathsOf(entry.collection, id), `${contentFolder}/media/${entry.collection}/${id}`];
      for (const path of paths) await rm(join(folder, path), { recursive: true, force: true });
    }
    return await builder.build(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The entry that a message names and without which the rest is built; undefined when it is none of those. */
async function namedGuilty(
  builder: Builder,
  root: string,
  all: readonly Published[],
  gone: ReadonlySet<Published>,
  message: string,
): Promise<Published | undefined> {
  const named = all.filter(({ id }) => message.includes(id)).slice(0, 3);
  for (const one of named) {
    const said = await buildWithout(builder, root, [...gone, ...dependentsOf(one, all)]);
    if (said?.includes(one.id) !== true) return one;
  }
  return undefined;
}

/**
 * The first entry with which the entries before it cannot be built any more.
 * @param gone entries that are left out
 * @param message what the build of all the others said
 */
export async function findGuilty(
  builder: Builder,
  root: string,
  tried: { all: readonly Published[]; gone: ReadonlySet<Published>; message: string },
): Promise<Published> {
  const { all, gone, message } = tried;
  const named = await namedGuilty(builder, root, all, gone, message);
  if (named) return named;
  const rest = all.filter((one) => !gone.has(one));
  let [good, bad] = [0, rest.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const said = await buildWithout(builder, root, [...gone, ...rest.slice(middle)]);
    if (said === undefined) good = middle;
    else bad = middle;
  }
  const guilty = rest[bad - 1];
  if (!guilty) throw new Error(`The real content alone is not built: ${message}`);
  return guilty;
}
