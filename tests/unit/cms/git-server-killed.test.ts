import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';

import { serveApi } from '../../support/editor-backend.ts';
import { aRepository } from '../../support/editor-repository.ts';

const serverFile = fileURLToPath(new URL('../../support/editor-api-process.ts', import.meta.url));
const path = 'content/laws/nl-a.yaml';
const repository = aRepository();
repository.commit({ [path]: 'a: 0\n' });
after(() => {
  repository.remove();
});

const saved = (raw: string) => ({
  dataFiles: [{ path, slug: 'nl-a', raw }],
  assets: [],
  options: { useWorkflow: true, commitMessage: 'content: change nl-a' },
});

/** Starts a server of its own, sends it a save and a publication, and kills all of it after a while. */
async function killAfter(milliseconds: number, raw: string): Promise<void> {
  const child = spawn(process.execPath, [serverFile, repository.folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const ask = (action: string, params: object): Promise<unknown> =>
    fetch(String(line).trim(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action, params }),
    }).catch(() => undefined);
  const work = ask('persistEntry', saved(raw)).then(() =>
    ask('publishUnpublishedEntry', { collection: 'laws', slug: 'nl-a' }),
  );
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  // The whole group, so that a running Git dies too.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await Promise.all([work, once(child, 'exit')]);
}

/** Tries until the locks of what was killed have grown old. */
async function eventually(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries === 8 || !String(error).includes('git-busy')) throw error;
    }
  }
}

test('killed at any moment, the repository is whole and the next try works', async () => {
  for (const [index, moment] of [5, 15, 30, 50, 80, 120, 180, 250].entries()) {
    await killAfter(moment, `a: ${index}\n`);
    repository.git('fsck', '--strict');
  }
  const api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
  await eventually(() => api.request('persistEntry', saved('a: last\n')));
  await eventually(() => api.request('publishUnpublishedEntry', { collection: 'laws', slug: 'nl-a' }));
  await api.close();
  assert.equal(repository.read(path), 'a: last\n');
  assert.equal(repository.git('status', '--porcelain'), '');
  assert.equal(repository.git('for-each-ref', '--format=%(refname)'), 'refs/heads/main');
});
