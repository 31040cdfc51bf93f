import assert from 'node:assert/strict';
import { test } from 'node:test';

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
