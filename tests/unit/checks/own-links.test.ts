import assert from 'node:assert/strict';
import { test } from 'node:test';

import { resolveContentLink, type LinkedContent } from '#entries/links.ts';
import type { DocumentPair } from '#entries/pairs.ts';
import { ownAddress } from '#model/own-address.ts';
import { siteUrl } from '#site';

import { aGuide, aPage as aPagePair } from '../entries/content.ts';

import { aPage, errorsIn } from './written-content.ts';

const host = new URL(siteUrl).host;
const withLink = (address: string) => aPage('x', { body: `## Kop {#deel}\n\nZie [dit](${address}) hier.\n` });

const dead = [
  ...[`https://${host}/nl/weg/`, `http://${host}/nl/weg`, `HTTPS://${host.toUpperCase()}/uk/weg/`],
  ...[`https://${host}:443/nl/weg/`, `https://www.${host}/nl/weg/`],
  ...[`https://${host}/nl/woordenlijst/weg/`, `https://${host}/nl/themas/weg/`, `https://${host}/nl/x/twee-talen/weg/`],
  `https://${host}./nl/weg/`,
  ...[`https://${host}/de/`, `https://${host}/nl/gemeenten/weg/`, `https://${host}/nl/handleidingen/pagina/9/`],
];

for (const address of dead) {
  test(`an address of the portal itself that leads to nothing is refused: ${address}`, async () => {
    assert.equal(
      (await errorsIn(withLink(address), 'nl'))[0],
      `pages/x.nl.mdx:15  Het adres ${address} is van het portaal zelf, maar die pagina is er niet. Verwijs naar de tekst zelf, zoals ../guides/bi-zone, of haal de link weg.`,
    );
    assert.match(
      (await errorsIn(withLink(address), 'uk'))[0] ?? '',
      /належить самому порталу, але такої сторінки немає\. Пошліться/u,
    );
  });
}

test('an address of the portal itself that leads to a page may stand in a text', async () => {
  const paths = [
    '',
    '/',
    '/nl/',
    '/nl/x/',
    '/nl/x',
    '/uk/x/',
    '/nl/x/twee-talen/',
    '/nl/zoeken/?q=a',
    '/uk/slovnyk/',
    '/admin/',
  ];
  for (const path of paths) assert.deepEqual(await errorsIn(withLink(`https://${host}${path}`), 'nl'), [], path);
});

test('an address that a text had before, or held for its translation, may stand in a text', async () => {
  const former = aPage('y', { fields: { formerSlugs: '[oud]', slug: 'nieuw' } });
  for (const path of ['/nl/oud/', '/nl/oud/twee-talen/', '/nl/y/', '/nl/nieuw/?a=b'])
    assert.deepEqual(await errorsIn({ ...withLink(`https://${host}${path}`), ...former }, 'nl'), [], path);
});

test('a section that the text at an address does not have is refused as in any other link', async () => {
  const address = `https://${host}/nl/x/#weg`;
  assert.equal(
    (await errorsIn(withLink(address), 'nl'))[0],
    `pages/x.nl.mdx:15  De link ${address} leidt naar een onderdeel dat niet bestaat. De onderdelen daar zijn deel.`,
  );
  for (const anchor of ['deel', 'main', 'sources'])
    assert.deepEqual(await errorsIn(withLink(`https://${host}/nl/x/#${anchor}`), 'nl'), [], anchor);
});

test('no source outside the portal is the portal itself', async () => {
  const source = `\n  - url: https://${host}/nl/x/\n    title: T\n    publisher: P\n    accessed: 2026-11-01`;
  const content = aPage('x', { fields: { sources: source }, body: '## Kop {#deel}\n\nZie [1](#s1).\n' });
  const [line = ''] = await errorsIn(content, 'nl');
  assert.ok(
    line.endsWith(
      'een adres van het portaal zelf. Noem een pagina daarbuiten; verwijs naar een tekst van het portaal in de tekst zelf.',
    ),
    line,
  );
});

test('addresses elsewhere are none of the portal', () => {
  for (const address of [
    `https://${host}.nl/`,
    `https://x.${host}/`,
    `https://${host}:8080/`,
    `mailto:a@${host}`,
    '../guides/x',
  ])
    assert.equal(ownAddress(address, siteUrl), undefined, address);
});

const movedGuide = aGuide({ id: 'moved', data: { formerSlugs: ['before'] } });

/** Content that readers may see: a guide in both languages, one in Dutch only, one that moved, and a page. */
const seen: LinkedContent = {
  documents: new Map<string, DocumentPair>([
    ['guides/both', aGuide({ id: 'both' })],
    ['guides/dutch', aGuide({ id: 'dutch', in: ['nl'] })],
    ['guides/moved', movedGuide],
    ['pages/about', aPagePair({ id: 'about' })],
  ]),
  terms: new Map(),
  municipalities: new Map(),
  themes: new Map(),
};
const leadsTo = (href: string) => {
  const link = resolveContentLink(seen, 'uk', href);
  return 'href' in link ? link.href : link.kind;
};

test('a whole address leads where the link of the entry leads, and to nothing that readers may not see', () => {
  assert.equal(leadsTo(`https://${host}/nl/handleidingen/both-nl#a`), '/nl/handleidingen/both-nl/#a');
  assert.equal(leadsTo(`https://${host}/nl/handleidingen/hidden/`), 'none');
  assert.equal(leadsTo(`https://${host}/nl/dutch-nl/`), 'none');
  assert.equal(leadsTo(`https://${host}/nl/handleidingen/dutch-nl/twee-talen/`), 'none');
  assert.equal(leadsTo(`https://${host}/nl/about-nl/`), '/nl/about-nl/');
  assert.equal(leadsTo(`https://${host}/nl/woordenlijst/weg/`), 'none');
  assert.equal(leadsTo('https://example.org/nl/'), 'https://example.org/nl/');
});

test('a whole address leads to where the text stands now, with what it asks of the page', () => {
  assert.equal(leadsTo(`https://${host}/nl/handleidingen/before/#a`), '/nl/handleidingen/moved-nl/#a');
  assert.equal(
    leadsTo(`https://${host}/nl/handleidingen/before/twee-talen/`),
    '/nl/handleidingen/moved-nl/twee-talen/',
  );
  assert.equal(leadsTo(`https://${host}/uk/poradnyky/moved/`), '/uk/poradnyky/moved-uk/');
  assert.equal(leadsTo(`https://${host}/nl/zoeken/?q=energie`), '/nl/zoeken/?q=energie');
});

test('a link to what readers may not see, or that has no page, leads nowhere', () => {
  for (const href of [
    'guides/hidden',
    'visits/hidden',
    'terms/x',
    'municipalities/x',
    'themes/x',
    'laws/x',
    'topics/x',
  ])
    assert.equal(leadsTo(`../${href}`), 'none', href);
  for (const href of ['organisations/x', 'milestones/x', 'agreements/x', 'progress/x'])
    assert.equal(leadsTo(`../${href}#a`), 'none', href);
});

test('a link to a section leads to the page alone where the translation is missing', () => {
  assert.equal(leadsTo('../guides/both#a'), '/uk/poradnyky/both-uk/#a');
  assert.equal(leadsTo('../guides/dutch#a'), '/uk/poradnyky/dutch/');
});
