import assert from 'node:assert/strict';
import { test } from 'node:test';

import { adminPolicyFor } from '../../../cms/admin-policy.ts';
import { editorSettings } from '../../../scripts/build/editor-settings.ts';

test('nothing set is the editor of this computer', () => {
  assert.deepEqual(editorSettings({}).backend, { name: 'local' });
});

test('a Git host is described by its variables', () => {
  const settings = editorSettings({
    SITE_URL: 'https://www.example.org/',
    EDITOR_BACKEND: 'forgejo',
    EDITOR_REPO: 'aa/portal',
    EDITOR_APP_ID: 'id',
    EDITOR_BASE_URL: 'https://git.example.org',
  });
  assert.deepEqual(settings, {
    siteUrl: 'https://www.example.org',
    backend: { name: 'forgejo', repo: 'aa/portal', branch: 'main', appId: 'id', baseUrl: 'https://git.example.org' },
  });
});

test('what is missing or unknown is named', () => {
  assert.throws(() => editorSettings({ EDITOR_BACKEND: 'gitlab' }), /EDITOR_APP_ID is needed/u);
  assert.throws(() => editorSettings({ EDITOR_BACKEND: 'github', EDITOR_REPO: 'a/b' }), /EDITOR_AUTH_URL is needed/u);
  assert.throws(() => editorSettings({ EDITOR_BACKEND: 'svn' }), /EDITOR_BACKEND is "svn"\. Choose/u);
});

const gitlab = {
  EDITOR_BACKEND: 'gitlab',
  EDITOR_REPO: 'gemeente/groep/kennisbrug',
  EDITOR_APP_ID: 'id',
  EDITOR_BASE_URL: 'https://gitlab.example/git',
};
const forgejo = { ...gitlab, EDITOR_BACKEND: 'forgejo', EDITOR_REPO: 'gemeente/kennisbrug' };
const github = { EDITOR_BACKEND: 'github', EDITOR_REPO: 'a/b', EDITOR_AUTH_URL: 'https://auth.example' };

test('each place takes what belongs to it', () => {
  for (const environment of [
    gitlab,
    forgejo,
    github,
    { ...gitlab, EDITOR_BRANCH: 'live/site' },
    { ...gitlab, EDITOR_BASE_URL: 'http://127.0.0.1:8080' },
    { ...gitlab, EDITOR_BASE_URL: 'http://localhost:8080' },
  ]) {
    assert.equal(editorSettings(environment).backend.name, environment.EDITOR_BACKEND);
  }
});

const mistakes: [string, Record<string, string>, RegExp][] = [
  ['no repository', { ...gitlab, EDITOR_REPO: '' }, /EDITOR_REPO is needed/u],
  [
    'a repository as an address',
    { ...gitlab, EDITOR_REPO: 'https://gitlab.example/a/b' },
    /EDITOR_REPO is .*owner and name/u,
  ],
  ['a repository without an owner', { ...gitlab, EDITOR_REPO: 'kennisbrug' }, /EDITOR_REPO is/u],
  ['a repository that climbs out', { ...gitlab, EDITOR_REPO: '../b' }, /EDITOR_REPO is/u],
  ['a group in a group where there is none', { ...forgejo, EDITOR_REPO: 'a/b/c' }, /EDITOR_REPO is/u],
  ['a branch of drafts', { ...gitlab, EDITOR_BRANCH: 'cms/pages/about' }, /EDITOR_BRANCH is/u],
  ['a branch that Git does not know', { ...gitlab, EDITOR_BRANCH: 'a..b' }, /EDITOR_BRANCH is/u],
  ['an address without HTTPS', { ...gitlab, EDITOR_BASE_URL: 'http://gitlab.example' }, /EDITOR_BASE_URL .*Use https/u],
  [
    'a host that only looks like this computer',
    { ...gitlab, EDITOR_BASE_URL: 'http://localhost.example' },
    /Use https/u,
  ],
  [
    'a slash at the end',
    { ...gitlab, EDITOR_BASE_URL: 'https://gitlab.example/' },
    /EDITOR_BASE_URL .*slash at the end/u,
  ],
  ['a name without https', { ...gitlab, EDITOR_BASE_URL: 'gitlab.example' }, /EDITOR_BASE_URL .*no address/u],
  ['a password', { ...gitlab, EDITOR_BASE_URL: 'https://a:b@gitlab.example' }, /name or password/u],
  ['a question', { ...gitlab, EDITOR_BASE_URL: 'https://gitlab.example?a' }, /leave out what follows/u],
  ['a script', { ...github, EDITOR_AUTH_URL: 'javascript:alert(1)' }, /EDITOR_AUTH_URL .*Use https/u],
  [
    'a setting of another place',
    { ...github, EDITOR_APP_ID: 'id' },
    /EDITOR_APP_ID is set, but EDITOR_BACKEND=github/u,
  ],
  ['a place that was forgotten', { EDITOR_REPO: 'a/b' }, /EDITOR_REPO is set, but EDITOR_BACKEND=local/u],
  ['an unknown place', { EDITOR_BACKEND: 'toString' }, /EDITOR_BACKEND is "toString"\. Choose/u],
];

for (const [name, environment, message] of mistakes) {
  test(`the build stops with what to do: ${name}`, () => {
    assert.throws(() => editorSettings(environment), message);
  });
}

test('the policy of the editor names the origin of the place, and only that', () => {
  const origins = (environment: Record<string, string>) =>
    /connect-src ([^;]*)/u.exec(adminPolicyFor(editorSettings(environment)))?.[1];
  assert.equal(origins({}), "'self' blob:");
  assert.equal(origins(gitlab), "'self' blob: https://gitlab.example");
  assert.equal(origins(github), "'self' blob: https://api.github.com https://auth.example");
});
