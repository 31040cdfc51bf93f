/** That the recipes for CI are files which hosts can read, and lead to what `.ci/` runs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const files = ['.gitlab-ci.yml', ...globSync('{.forgejo,.github}/workflows/*.yml')];
const textOf = (file: string): string => readFileSync(file, 'utf8');
const [major = ''] = textOf('.nvmrc').split('.');

test('every host has a check and a publication, of what .ci runs', () => {
  assert.equal(files.length, 5);
  const calls = files.flatMap((file) => textOf(file).match(/\.ci\/(?:check|publish)\b/gu) ?? []);
  assert.deepEqual(new Set(calls), new Set(['.ci/check', '.ci/publish']));
  assert.match(textOf('.ci/check'), /^exec \.ci\/run$/mu);
});

test('jobs run on Debian 12 with the Node of the project, or take that Node from its file', () => {
  for (const file of files) {
    const images = [...textOf(file).matchAll(/image: (.*)/gu)].map(([, image]) => image);
    const isGitHub = file.startsWith('.github');
    assert.deepEqual(new Set(images), new Set(isGitHub ? [] : [`node:${major}-bookworm`]), file);
    if (isGitHub) assert.match(textOf(file), /node-version-file: \.nvmrc/u);
  }
});

test('another reader of YAML than ours reads them', (context) => {
  const program = 'import sys, yaml\nfor file in sys.argv[1:]: assert len(yaml.safe_load(open(file))) > 2, file';
  if (spawnSync('python3', ['-c', 'import yaml']).status !== 0) {
    context.skip('PyYAML is not here');
    return;
  }
  const { status, stderr } = spawnSync('python3', ['-c', program, ...files], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});
