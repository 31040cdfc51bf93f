import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { adminPolicy, adminPolicyFor, buildAdmin } from '../../../cms/build-admin.ts';
import { exceptions } from '../../../scripts/dependencies/licences.ts';
import { packageName } from '../../../scripts/dependencies/package-files.ts';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'editor-bundle-'));
after(() => rm(folder, { recursive: true }));

/** What Decap brings and the editor does without: what nobody cares for any more, and what may not be passed on (`licences.ts`). */
const tools = Object.entries(exceptions).flatMap(([name, { delivered }]) => (delivered ? [] : [name]));
const leftOut = new RegExp(
  `/(?:apollo-.*|graphql.*|gray-matter|js-yaml|redux-notifications|trim|tomlify.*|@iarna/toml|rehype-.*|remark-stringify|${tools.join('|')})$`,
  'u',
);

test('the editor is whole, without eval of its own, and says nothing of this computer', async () => {
  const settings = { siteUrl: 'https://x.example/?a="b"&<c>', backend: { name: 'local' } } as const;
  const packages = await buildAdmin({ outDir: folder, settings });
  assert.deepEqual((await readdir(folder)).toSorted(), [
    'admin.css',
    'editor.js',
    'editor.js.LEGAL.txt',
    'guide-nl.html',
    'guide-uk.html',
    'guide.css',
    'index.html',
    'pictures',
  ]);
  const script = await readFile(join(folder, 'editor.js'), 'utf8');
  assert.ok(!script.includes('new Function('));
  const notices = await readFile(join(folder, 'editor.js.LEGAL.txt'), 'utf8');
  assert.ok(!script.includes(modules) && !notices.includes(modules));
  for (const each of packages) assert.ok(notices.includes(`\n${packageName(each)} `), each);
  assert.match(notices, /\nreact [\d.]+ MIT\n\nMIT License\n\nCopyright \(c\) Meta/u);
  assert.deepEqual(
    packages.filter((each) => leftOut.test(each)),
    [],
  );
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  assert.match(page, /content="\{&quot;siteUrl&quot;:&quot;https:\/\/x\.example\/\?a=\\&quot;b\\&quot;&amp;&lt;c>/u);
  assert.match(page, /name="robots" content="noindex/u);
  assert.doesNotMatch(page, /<script>|<style|style=|onclick/u);
});

test('the policy lets scripts come from the site only, and never from text', () => {
  assert.match(adminPolicy, /(?:^|; )default-src 'none'(?:;|$)/u);
  assert.match(adminPolicy, /; script-src 'self';/u);
  assert.ok(!adminPolicy.includes('unsafe-eval'));
  assert.match(adminPolicy, /; connect-src 'self' blob:;/u);
  assert.match(adminPolicy, /; require-trusted-types-for 'script'; trusted-types default$/u);
});

test('the policy lets the editor reach the Git host of its settings, and no other', () => {
  const backend = {
    name: 'gitlab',
    repo: 'a/b',
    branch: 'main',
    appId: 'x',
    baseUrl: 'https://git.example/path',
  } as const;
  assert.match(adminPolicyFor({ siteUrl: '', backend }), /; connect-src 'self' blob: https:\/\/git\.example;/u);
});
