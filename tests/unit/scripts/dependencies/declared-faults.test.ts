import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

import { declaredFaults } from '../../../../scripts/dependencies/declared-faults.ts';
import { reachedFrom, readSources, type Source } from '../../../../scripts/dependencies/imported-packages.ts';
import { laboratoryFaults, projectFaults } from '../../../../scripts/dependencies/own-faults.ts';
import { readPackageFiles, type PackageFile } from '../../../../scripts/dependencies/package-files.ts';

const source = (file: string, packages: string[] = [], files: string[] = []): Source => ({ file, packages, files });

interface Given {
  own: PackageFile;
  sources: Source[];
  installed?: Readonly<Record<string, string>>;
  above?: PackageFile;
  otherUses?: Readonly<Record<string, string>>;
  buildEntries?: string[];
}

function faultsOf({ own, sources, installed = {}, above, otherUses = {}, buildEntries = [] }: Given): string[] {
  const packages = Object.fromEntries(Object.entries(installed).map(([folder, version]) => [folder, { version }]));
  return declaredFaults({ own, sources, above, otherUses, buildEntries, lock: { lockfileVersion: 3, packages } });
}

/** The only fault. */
function fault(given: Given): string {
  const [first = '', ...more] = faultsOf(given);
  assert.deepEqual(more, []);
  return first;
}

test('this project and its laboratory ask for what their sources use', () => {
  const project = readPackageFiles('.');
  assert.deepEqual(projectFaults(project), []);
  assert.deepEqual(laboratoryFaults(readPackageFiles('lab'), project), []);
});

describe('a package.json that asks for', () => {
  test('less than is imported is told the file and the version that is installed by chance', () => {
    const given = { own: {}, sources: [source('src/a.ts', ['a'])], installed: { 'node_modules/a': '1.2.3' } };
    assert.match(fault(given), /^package\.json: a is imported by src\/a\.ts.*npm install --save-exact a@1\.2\.3/u);
    assert.match(fault({ ...given, installed: {} }), /npm install --save-exact a"/u);
    assert.match(fault({ ...given, installed: { 'node_modules/@types/a': '4.0.0' } }), /@types\/a@4\.0\.0/u);
  });

  test('more than is imported is told to drop it, or to say how it is used', () => {
    const own = { devDependencies: { b: '1.0.0' } };
    assert.match(fault({ own, sources: [] }), /b is asked for and imported nowhere\. Run "npm uninstall b"/u);
    assert.deepEqual(faultsOf({ own, sources: [], otherUses: { b: 'its program' } }), []);
  });

  test('types of what is imported asks for no more than it uses', () => {
    const own = { devDependencies: { '@types/hast': '3.0.0', a: '1.0.0', '@types/a': '1.0.0' } };
    assert.deepEqual(faultsOf({ own, sources: [source('src/a.ts', ['hast', 'a'])] }), []);
  });

  test('what the build loads under the tools of developers, or the other way round, is told to move it', () => {
    const sources = [source('src/a.ts', [], ['src/b.ts']), source('src/b.ts', ['a']), source('tests/c.ts', ['c'])];
    const buildEntries = ['src/a.ts'];
    const right = { dependencies: { a: '1.0.0' }, devDependencies: { c: '1.0.0' } };
    assert.deepEqual(faultsOf({ own: right, sources, buildEntries }), []);
    const dev = { devDependencies: { a: '1.0.0', c: '1.0.0' } };
    assert.match(fault({ own: dev, sources, buildEntries }), /a is needed to build the site \(src\/b\.ts\)/u);
    const all = { dependencies: { a: '1.0.0', c: '1.0.0' } };
    assert.match(fault({ own: all, sources, buildEntries }), /c is not needed to build the site/u);
  });

  test('a version of which the editor then holds two copies is told where the other stands', () => {
    const own = { dependencies: { slate: '2.0.0' } };
    const installed = { 'node_modules/slate': '2.0.0', 'node_modules/decap/node_modules/slate': '1.0.0' };
    const second = fault({ own, sources: [source('cms/a.ts', ['slate'])], installed });
    assert.match(second, /node_modules\/decap\/node_modules\/slate is a second copy of slate, 1\.0\.0/u);
    assert.deepEqual(faultsOf({ own, sources: [source('src/a.ts', ['slate'])], installed }), []);
  });
});

test('a list of other uses that is no longer true is told', () => {
  const sources = [source('src/a.ts', ['a'])];
  const own = { dependencies: { a: '1.0.0' } };
  assert.match(fault({ own, sources, otherUses: { a: 'a program' } }), /other-uses\.ts: a is imported/u);
  assert.match(fault({ own, sources, otherUses: { z: 'a program' } }), /other-uses\.ts: z is not asked for/u);
});

test('a package below another takes from there what it has, and asks for it no second time', () => {
  const above = { dependencies: { a: '1.0.0' } };
  const sources = [source('lab/a.ts', ['a'])];
  assert.deepEqual(faultsOf({ own: {}, sources, above }), []);
  assert.match(fault({ own: { dependencies: { a: '1.0.0' } }, sources, above }), /asked for by the project as well/u);
});

test('import lines are read as the compiler reads them, and texts that look like one are none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  const files = {
    'a.ts': "import x from '@s/a/deep.js';\nimport type { Y } from 'types-only';\nconst t = `import z from 'text'`;\n",
    'b.ts': "const later = await import('later');\n// import q from 'comment';\nexport { b } from './c.ts';\n",
    'c.ts': "import { model } from '#model/m.ts';\nnew URL('./worker.ts', import.meta.url);\nimport 'node:fs';\n",
    'd.astro':
      "---\nimport D from 'front';\n---\n<p>import e from 'markup'</p><script>\nimport 'in-script';\n</script>\n",
    'node_modules/p/p.ts': "import 'not-ours';\n",
  };
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const sources = readSources([`${folder}/**/*.{ts,astro}`], { '#model/*': `./${folder.slice(1)}/model/*` });
    const named = sources.flatMap(({ packages }) => packages);
    assert.deepEqual(named.toSorted(), ['@s/a', 'front', 'in-script', 'later', 'types-only']);
    const reached = reachedFrom([join(folder, 'b.ts')], sources).map(({ file }) => file.slice(folder.length));
    assert.deepEqual(reached, ['/b.ts', '/c.ts']);
    assert.equal(sources.find(({ file }) => file.endsWith('c.ts'))?.files.length, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
