import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

import { localeInfo, locales } from '#locales';
import { collectionNames } from '#model/collection-names.ts';

import type { FieldConfig } from '../../../cms/config/field-config.ts';
import { configFor } from '../../../cms/config/editor-config.ts';
import { localSettings } from '../../../cms/settings.ts';
import type { EditorSettings } from '../../../cms/settings.ts';
import { decapValidator } from '../../support/editor-decap-validator.ts';

const goldenFile = new URL('./config.golden.json', import.meta.url);

/** The places of other settings than the default. */
const places: EditorSettings[] = [
  localSettings,
  {
    siteUrl: 'https://kennisbrug.example',
    backend: { name: 'gitlab', repo: 'a/b', branch: 'main', appId: 'id', baseUrl: 'https://gitlab.example' },
  },
  {
    siteUrl: 'https://kennisbrug.example',
    backend: { name: 'forgejo', repo: 'a/b', branch: 'main', appId: 'id', baseUrl: 'https://forgejo.example' },
  },
  {
    siteUrl: 'https://kennisbrug.example',
    backend: { name: 'github', repo: 'a/b', branch: 'main', authBaseUrl: 'https://auth.example' },
  },
];

function allFields(fields: readonly FieldConfig[]): FieldConfig[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}

test('the configuration is the one that was reviewed (UPDATE_GOLDEN=1 writes it anew)', () => {
  const config = Object.fromEntries(locales.map((locale) => [locale, configFor(locale, localSettings)]));
  const text = JSON.stringify(config, null, 2);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(goldenFile, text);
  assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(goldenFile, 'utf8')));
});

test('Decap accepts the configuration of every place in every language', async () => {
  const validate = await decapValidator();
  for (const settings of places) {
    for (const locale of locales)
      assert.doesNotThrow(() => validate(configFor(locale, settings)), settings.backend.name);
  }
});

test('each Git host gets what its backend signs in and asks with', () => {
  const backends = places.map((place) => configFor('nl', place).backend);
  assert.deepEqual(
    backends.map((backend) => Object.fromEntries(Object.entries(backend).filter(([key]) => key !== 'commit_messages'))),
    [
      { name: 'guarded', branch: 'main', proxy_url: '/api/v1' },
      ...(['gitlab', 'forgejo'] as const).map((host) => ({
        name: 'guarded',
        repo: 'a/b',
        branch: 'main',
        auth_type: 'pkce',
        app_id: 'id',
        base_url: `https://${host}.example`,
        api_root: `https://${host}.example/api/${{ gitlab: 'v4', forgejo: 'v1' }[host]}`,
      })),
      { name: 'guarded', repo: 'a/b', branch: 'main', base_url: 'https://auth.example', squash_merges: true },
    ],
  );
});

test('Decap refuses a backend without a name, and one with a scope that it does not know', async () => {
  const validate = await decapValidator();
  for (const settings of places) {
    const config = configFor('nl', settings);
    assert.throws(() => validate({ ...config, backend: { ...config.backend, name: undefined } }));
    assert.throws(() => validate({ ...config, backend: { ...config.backend, auth_scope: 'everything' } }));
  }
});

test('Decap refuses a configuration that is wrong', async () => {
  const validate = await decapValidator();
  const { collections: _, ...rest } = configFor('nl', localSettings);
  assert.throws(() => validate({ ...rest, collections: [{ name: 'guides' }] }));
});

test('every collection of the model can be made and edited', () => {
  const { collections } = configFor('nl', localSettings);
  assert.deepEqual(
    collections.map(({ name }) => name),
    collectionNames,
  );
});

test('no label or hint of one language stands in the configuration of the other', () => {
  const cyrillic = /[а-яіїєґ]/iu;
  const own = new Set<string>(locales.map((locale) => localeInfo[locale].name));
  for (const { fields } of configFor('nl', localSettings).collections) {
    for (const { label, hint } of allFields(fields)) {
      assert.ok(own.has(label) || !cyrillic.test(label), label);
      assert.ok(!cyrillic.test(hint ?? ''), hint);
    }
  }
  for (const { fields } of configFor('uk', localSettings).collections) {
    for (const { label } of allFields(fields)) assert.ok(own.has(label) || cyrillic.test(label) || label === '', label);
  }
});

test('fields of both languages carry the names and the codes of the languages', () => {
  const [terms] = configFor('uk', localSettings).collections.filter(({ name }) => name === 'terms');
  const [word] = (terms?.fields ?? []).filter(({ name }) => name === 'word');
  assert.deepEqual(
    word?.fields?.map(({ label, lang }) => [label, lang]),
    [
      ['Nederlands', 'nl'],
      ['Українська', 'uk'],
    ],
  );
});

test('fields of a document say in which file they stand, also inside groups and lists', () => {
  const [visits] = configFor('nl', localSettings).collections.filter(({ name }) => name === 'visits');
  for (const field of visits?.fields ?? []) {
    const said = allFields([field]).filter(({ widget }) => widget !== 'object');
    for (const inner of said) assert.equal(inner.i18n, field.i18n, `${field.name}.${inner.name}`);
  }
});

test('a group in a group leaves it to its fields: Decap stumbles over an empty one that says it', () => {
  const [visits] = configFor('nl', localSettings).collections.filter(({ name }) => name === 'visits');
  const [release] = visits?.fields.filter(({ name }) => name === 'release') ?? [];
  const inside = allFields(release?.fields ?? []);
  assert.equal(release?.i18n, 'duplicate');
  assert.deepEqual(
    inside.filter(({ widget, i18n }) => (widget === 'object') !== (i18n === undefined)).map(({ name }) => name),
    [],
  );
});

test('what a save notes about sections is not shown', () => {
  const [guides] = configFor('nl', localSettings).collections.filter(({ name }) => name === 'guides');
  const sections = allFields(guides?.fields ?? []).filter(({ name }) => name === 'sections');
  assert.deepEqual(
    sections.map(({ widget }) => widget),
    ['hidden', 'hidden'],
  );
});

test('a new document is meant to be published and starts with the headings of its kind', () => {
  const [visits] = configFor('nl', localSettings).collections.filter(({ name }) => name === 'visits');
  const fields = new Map(visits?.fields.map((field) => [field.name, field]));
  assert.equal(fields.get('status')?.default, 'released');
  assert.match(String(fields.get('body')?.default), /^## Doel\n\n## Wat we zagen\n/u);
});

test('a group that may stay empty starts empty', () => {
  for (const { fields } of configFor('nl', localSettings).collections) {
    for (const group of allFields(fields).filter(({ widget, required }) => widget === 'object' && required === false)) {
      assert.deepEqual(
        (group.fields ?? []).filter((field) => field.widget !== 'list' && field.default !== undefined),
        [],
        group.name,
      );
    }
  }
});
