import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { locales } from '#locales';
import { collections } from '#model/collections.ts';
import { parseDocument } from '#model/entry-file.ts';
import { schemaFor } from '#model/to-zod.ts';

import { configFor } from '../../../cms/config/editor-config.ts';
import { localSettings } from '../../../cms/settings.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = parseDocument(readFileSync(`${root}content/pages/about.nl.mdx`, 'utf8')).data;
const golden: unknown = JSON.parse(readFileSync(new URL('./config.golden.json', import.meta.url), 'utf8'));

const config = (): unknown =>
  JSON.parse(JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, configFor(locale, localSettings)]))));

/** Gives a field of the model another name, in this process only. */
function rename(fields: object, from: string, to: string): void {
  Reflect.set(fields, to, Reflect.get(fields, from));
  Reflect.deleteProperty(fields, from);
}

test('a field renamed in the model alone fails the reviewed configuration, the schema and the content check', async (t) => {
  const { fields } = collections.pages;
  assert.deepEqual(config(), golden);
  assert.ok(schemaFor('pages').safeParse(page).success);
  rename(fields, 'menuLabel', 'menuName');
  t.after(() => {
    rename(fields, 'menuName', 'menuLabel');
  });
  assert.notDeepEqual(config(), golden);
  const read = schemaFor('pages').safeParse(page);
  const faults = read.success ? [] : read.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  assert.ok(faults.includes('unrecognized_keys '), faults.join());
  // The check makes its schemas when it is loaded.
  const { checkContent } = await import('#checks/check-content.ts');
  const issues = await checkContent(root, { today: '2026-11-23' });
  assert.ok(issues.some((issue) => JSON.stringify(issue).includes('menuLabel')));
});
