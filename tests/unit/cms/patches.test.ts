/** The diffs by which other people's code is changed. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Linter } from 'eslint';

import { patchedText, refuseIdlePatches } from '../../../cms/bundle/apply-patches.ts';
import { packageOf, parsePatchFile, readPatches } from '../../../cms/bundle/read-patches.ts';
import { replacedModules, wrappedImports } from '../../../cms/bundle/replaced-modules.ts';
import { readPackageFiles } from '../../../scripts/dependencies/package-files.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const patches = readPatches();
const { lock } = readPackageFiles(root);

/** May fall, and rise to 75 at most: as many as an afternoon has room for. docs/upgrading.md says what comes before a patch. */
const mostHunks = 70;

function pristine(module: string): string {
  return readFileSync(join(root, 'node_modules', module), 'utf8');
}

const linter = new Linter();

/** What every browser has. */
const globals = { document: false, setTimeout: false, window: false } as const;

/** Names that a module uses without having them. */
function unknownNames(text: string): string[] {
  return linter
    .verify(text, { rules: { 'no-undef': 'error' }, languageOptions: { globals } })
    .filter(({ ruleId }) => ruleId === 'no-undef')
    .map(({ message }) => message)
    .sort();
}

/** Titles of the tests in a file, with a pattern where they hold a value. */
function titlesIn(file: string): RegExp[] {
  const calls = readFileSync(join(root, file), 'utf8').matchAll(/\btest\(\s*(['`])(?<title>.*?)\1,/gsu);
  return [...calls].map(({ groups }) => {
    const parts = (groups?.['title'] ?? '').split(/\$\{[^}]*\}/u);
    return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.*')}$`, 'u');
  });
}

for (const patch of patches) {
  describe(patch.file, () => {
    test('fits by itself, and uses no name that it does not bring along', () => {
      for (const module of patch.changes.keys()) {
        const before = pristine(module);
        assert.deepEqual(unknownNames(patchedText(module, before, [patch])), unknownNames(before), module);
      }
    });

    test('is made for the versions that are installed', () => {
      const packages = new Set([...patch.changes.keys()].map(packageOf));
      const installed = [...packages].map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
      assert.deepEqual([...patch.madeFor], installed);
    });

    test('says whether its makers know, and names a test', () => {
      const { Upstream: upstream, Test: named } = patch.header;
      assert.match(
        upstream,
        /^(?:https:\/\/github\.com\/[\w-]+\/[\w-]+\/(?:issues|pull)\/\d+$|ours alone|not reported yet$)/u,
      );
      const [, file = '', title = ''] = /^(\S+) "(.*)"$/u.exec(named) ?? [];
      assert.ok(
        titlesIn(file).some((each) => each.test(title)),
        named,
      );
    });
  });
}

test('a module that stands in for another is made for the version that is installed', () => {
  for (const { module, madeFor, by } of replacedModules) {
    assert.equal(lock.packages[`node_modules/${packageOf(module)}`]?.version, madeFor, module);
    assert.ok(pristine(module) !== '' && existsSync(join(root, by)), module);
  }
});

test('a package is wrapped where it is imported, with all that is imported of it', () => {
  for (const { from, name, by } of wrappedImports) {
    const folder = join(root, 'node_modules', from, 'dist/esm');
    const importing = new RegExp(`^import (.*) from '${name}';$`, 'gmu');
    const imports = globSync('**/*.js', { cwd: folder }).flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(importing),
    ]);
    assert.ok(imports.length > 0, `${from} imports nothing of ${name}`);
    const own = readFileSync(join(root, by), 'utf8');
    const named = imports.flatMap(([, names = '']) => names.match(/\w+/gu) ?? []);
    for (const each of named.filter((word) => word !== 'as')) {
      const isDefault = imports.some(([, names]) => names === each);
      assert.match(own, isDefault ? /^export default /mu : new RegExp(`^export .*\\b${each}\\b`, 'mu'), by);
    }
  }
});

test('all patches of a module fit one after the other, in any order', () => {
  for (const module of new Set(patches.flatMap(({ changes }) => [...changes.keys()]))) {
    const forwards = patchedText(module, pristine(module), patches);
    assert.equal(patchedText(module, pristine(module), patches.toReversed()), forwards, module);
  }
});

test('there are no more hunks than somebody can go through in an afternoon', () => {
  const hunks = patches.flatMap(({ changes }) => [...changes.values()]).flatMap((change) => change.hunks);
  assert.ok(hunks.length <= mostHunks, `${hunks.length} hunks, at most ${mostHunks}`);
});

describe('a patch that has had its day', () => {
  const module = 'decap-cms-core/dist/esm/backend.js';
  const text = [
    'Without it: a proof\n  that goes on.',
    'Upstream: ours alone',
    'Made for: decap-cms-core 3.0.0',
    'Test: tests/proof.test.ts "a proof"',
    '',
    `--- a/${module}`,
    `+++ b/${module}`,
    '@@ -1,2 +1,2 @@',
    ' one',
    '-two',
    '+2',
    '',
  ].join('\n');
  const patch = parsePatchFile('proof.patch', text);
  const { version } = lock.packages['node_modules/decap-cms-core'] ?? {};

  test('is applied wherever its lines stand', () => {
    assert.equal(patch.header['Without it'], 'a proof that goes on.');
    assert.equal(patchedText(module, 'zero\none\ntwo\nthree\n', [patch]), 'zero\none\n2\nthree\n');
    assert.equal(patchedText('other.js', 'one\ntwo\n', [patch]), 'one\ntwo\n');
  });

  for (const [source, found] of [
    ['one\nTWO\n', 0],
    ['one\ntwo\none\ntwo\n', 2],
  ] as const) {
    test(`stops the build when its lines are there ${found} times, and says where and what to do`, () => {
      assert.throws(() => patchedText(module, source, [patch]), {
        message: `cms/bundle/patches/proof.patch does not fit ${module}: the lines of hunk 1 of 1 (from line 1) are there ${found} times. It was made for decap-cms-core 3.0.0, and ${version} is installed. How to make it anew: docs/upgrading.md.`,
      });
    });
  }

  test('stops the build when its module is not in the bundle', () => {
    assert.throws(
      () => refuseIdlePatches([patch], new Set(['other.js'])),
      /^Error: .*proof\.patch: .* is not in the bundle\. It was/u,
    );
    assert.doesNotThrow(() => refuseIdlePatches([patch], new Set([module])));
  });

  test('is none without a diff, or without a word of why', () => {
    assert.throws(() => parsePatchFile('proof.patch', 'Upstream: ours alone\n'), /proof\.patch holds no diff/u);
    assert.throws(() => parsePatchFile('proof.patch', text.replace(/^Test: .*\n/mu, '')), /no line "Test: …"/u);
  });
});
