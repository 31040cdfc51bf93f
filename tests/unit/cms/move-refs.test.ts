import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { gitIn } from '../../../cms/server/git.ts';
import { moveRefs } from '../../../cms/server/move-refs.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

let repository: TestRepository;
before(() => {
  repository = aRepository();
});
after(() => {
  repository.remove();
});

test('a ref that stands elsewhere by now was changed by somebody else', async () => {
  const from = repository.git('rev-parse', 'main');
  repository.commit({ 'README.md': 'Elsewhere\n' });
  const to = repository.git('rev-parse', 'main');
  await assert.rejects(moveRefs(gitIn(repository.folder), [{ ref: 'refs/heads/main', from, to }]), {
    code: 'changed-by-other',
  });
});

test('a ref that exists already was changed by somebody else', async () => {
  const to = repository.git('rev-parse', 'main');
  await assert.rejects(moveRefs(gitIn(repository.folder), [{ ref: 'refs/heads/main', from: undefined, to }]), {
    code: 'changed-by-other',
  });
});

test('a ref that cannot be written names the branch that is in its way', async () => {
  const to = repository.git('rev-parse', 'main');
  // A folder in the place of the file: writable or not, nobody can put a ref there.
  mkdirSync(join(repository.folder, '.git/refs/heads/cms/pages/about/taken'), { recursive: true });
  repository.git('update-ref', 'refs/heads/cms/pages/about/taken/deeper', to);
  const move = { ref: 'refs/heads/cms/pages/about', from: undefined, to };
  await assert.rejects(moveRefs(gitIn(repository.folder), [move]), {
    message: 'branch-in-way\ncms/pages/about/taken/deeper',
  });
});
