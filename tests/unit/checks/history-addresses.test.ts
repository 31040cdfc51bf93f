import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { scanAddresses } from '#checks/history-addresses.ts';
import { messageOf } from '#model/issues/message-of.ts';

import { aPage } from '../../support/editor-entries.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const path = 'content/pages/proeftekst.nl.mdx';
const page = (slug: string, more = ''): string => aPage('Tekst.').replace('slug: proeftekst', `slug: ${slug}${more}`);
const former = (name: string): string => `\nformerSlugs:\n  - ${name}`;

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.commit({ [path]: page('eerst') });
});
afterEach(() => {
  repository.remove();
});

async function said(): Promise<string[]> {
  return (await scanAddresses(repository.folder)).map((issue) => `${issue.file}  ${messageOf(issue, 'nl')}`);
}

test('an address that was changed by Git alone is lost until it is written down', async () => {
  repository.commit({ [path]: page('later') });
  assert.deepEqual(await said(), [
    `${path}  Deze tekst stond ooit op /nl/eerst/, en dat adres leidt nergens meer heen. Zet ‘eerst’ bij formerSlugs.`,
  ]);
  repository.commit({ [path]: page('later', former('eerst')) });
  assert.deepEqual(await said(), []);
});

test('the address of a text that was removed by Git is to be written down, and then asks for nothing more', async () => {
  repository.git('rm', '--quiet', path);
  repository.commit({ 'content/pages/ander.nl.mdx': page('ander') });
  const asked = [
    `${path}  De tekst die op /nl/eerst/ stond, is weg. Zet ‘eerst’ bij de adressen in content/gone/pages/proeftekst.yaml, of zet in public/_redirects een regel die van daar verder leidt (301).`,
  ];
  assert.deepEqual(await said(), asked);
  repository.commit({ 'public/_redirects': '/nl/eerst/ /nl/404/ 410\n' });
  assert.deepEqual(await said(), []);
  repository.commit({ 'public/_redirects': '', 'content/gone/pages/proeftekst.yaml': 'nl: [iets]\nuk: []\n' });
  assert.deepEqual(await said(), asked);
  repository.commit({ 'content/gone/pages/proeftekst.yaml': 'nl: [eerst]\nuk: []\n' });
  assert.deepEqual(await said(), []);
});

test('the address of a removed text is never given to another', async () => {
  repository.git('rm', '--quiet', path);
  repository.commit({ 'content/pages/ander.nl.mdx': page('eerst') });
  assert.deepEqual(await said(), [
    `content/pages/ander.nl.mdx  /nl/eerst/ was ooit het adres van ${path}, en oude links bedoelen die tekst. Kies een ander adres.`,
  ]);
});

test('what readers never saw leaves nothing behind: texts that were not shown, and drafts', async () => {
  const other = 'content/guides/gids.nl.mdx';
  repository.commit({ [other]: page('concept').replace('status: released', 'status: draft') });
  repository.commit({ [other]: page('geheim', '\nsensitivity:\n  level: delayed') });
  repository.commit({ [other]: page('later') });
  repository.git('checkout', '--quiet', '-b', 'cms/pages/proeftekst');
  repository.commit({ [path]: page('probeersel') });
  repository.git('checkout', '--quiet', 'main');
  assert.deepEqual(await said(), []);
});

test('a theme is looked at in both languages, and a file that could not be read is passed over', async () => {
  const theme = 'content/themes/wonen.yaml';
  repository.commit({ [theme]: 'slug:\n  nl: wonen\n  uk: zhytlo\n', 'content/guides/kapot.nl.mdx': '---\n[\n' });
  repository.commit({ [theme]: 'slug:\n  nl: huizen\n  uk: zhytlo\n' });
  assert.deepEqual(
    (await said()).map((line) => line.slice(0, line.indexOf(','))),
    [`${theme}  Deze tekst stond ooit op /nl/themas/wonen/`],
  );
});
