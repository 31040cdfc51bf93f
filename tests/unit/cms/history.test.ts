import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseDocument } from '#model/entry-file.ts';
import { sectionsOf } from '#model/sections.ts';

import { historyOf } from '../../../cms/history/backend-history.ts';
import { sectionsThen } from '../../../cms/history/history.ts';
import { serveApi } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';

const path = 'content/pages/proef.nl.mdx';
const page = (a: string, b: string): string => aPage(`## Een {#a}\n\n${a}\n\n## Twee {#b}\n\n${b}`);
const hashes = (text: string): Record<string, string> =>
  Object.fromEntries(sectionsOf(parseDocument(text).body).map(({ id, hash }) => [id ?? '', hash]));

async function* of(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield await Promise.resolve(text);
}

async function all(texts: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const text of texts) found.push(text);
  return found;
}

describe('sections as they were', () => {
  test('each comes from the version whose text it was made from, and no further version is read', async () => {
    const versions = [page('3', '3'), '---\nbroken: [\n---\n', page('2', '3'), page('1', '1'), page('0', '0')];
    let read = 0;
    async function* counted(): AsyncGenerator<string> {
      for await (const text of of(...versions)) {
        read += 1;
        yield text;
      }
    }
    const wanted = { a: hashes(page('2', ''))['a'] ?? '', b: hashes(page('', '1'))['b'] ?? '' };
    const found = await sectionsThen(wanted, counted());
    assert.deepEqual([found.get('a')?.source, found.get('b')?.source, read], ['2', '1', 4]);
  });

  test('what no version holds is left out', async () => {
    assert.equal((await sectionsThen({ a: 'unknown' }, of(page('1', '1')))).size, 0);
  });
});

test('the local server tells the versions of main and of the draft, newest first, of entries only', async () => {
  const repository = aRepository();
  const api = await serveApi(repository.folder);
  const local = {
    branch: 'main',
    request: ({ action, params }: { action: string; params: object }) => api.request(action, params),
  };
  try {
    repository.commit({ [path]: page('1', '1') });
    repository.commit({ 'content/pages/other.nl.mdx': page('x', 'x') });
    repository.commit({ [path]: page('2', '1') });
    repository.git('branch', 'cms/pages/proef');
    repository.git('switch', '--quiet', 'cms/pages/proef');
    repository.commit({ [path]: page('3', '1') });
    repository.git('switch', '--quiet', 'main');
    assert.deepEqual(await all(historyOf('local', local).versionsOf(path)), [
      page('3', '1'),
      page('2', '1'),
      page('1', '1'),
    ]);
    for (const bad of ['README.md', '../x', 'content/pages/../../.git/config', '--all'])
      await assert.rejects(api.request('sourceVersions', { path: bad }), { status: 422 });
  } finally {
    await api.close();
    repository.remove();
  }
});

/** A hosted Git service, as far as Decap's connection asks it; it has no draft. */
function hosted(key: 'id' | 'sha') {
  const asked: string[] = [];
  const commits = (params: Record<string, unknown>): Promise<unknown> => {
    const branch = String(params['ref_name'] ?? params['sha']);
    asked.push(branch);
    return branch === 'main'
      ? Promise.resolve([{ [key]: 'c2' }, { [key]: 'c1' }])
      : Promise.reject(Object.assign(new Error('404'), { status: 404 }));
  };
  const api = {
    branch: 'main',
    repoURL: '/repo',
    requestJSON: ({ params }: { params: Record<string, unknown> }) => commits(params),
    request: (_: string, { params }: { params: Record<string, unknown> }) => commits(params),
    readFile: (file: string, _: undefined, { branch }: { branch: string }) => Promise.resolve(`${branch}:${file}`),
  };
  return { inner: { api }, asked };
}

for (const name of ['gitlab', 'forgejo', 'github'] as const) {
  test(`${name} is asked for the draft and the published branch, and for each text only when it is wanted`, async () => {
    const { inner, asked } = hosted(name === 'gitlab' ? 'id' : 'sha');
    assert.deepEqual(await all(historyOf(name, inner).versionsOf(path)), [`c2:${path}`, `c1:${path}`]);
    assert.deepEqual(asked, ['cms/pages/proef', 'main']);
    assert.deepEqual(await all(historyOf(name, {}).versionsOf(path)), []);
  });
}
