import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aPage, aPageFile, errorsIn, type WrittenContent } from './written-content.ts';

const dutch = { nl: 'Zelfde titel', uk: 'Інша назва' };

/** Pages whose Dutch files have these titles. */
function pagesCalled(...titles: readonly string[]): WrittenContent {
  const pages = titles.flatMap((title, at) => {
    const id = `page-${at + 1}`;
    const dutch = aPageFile({ fields: { slug: id, title: `'${title}'` } });
    return Object.entries({ ...aPage(id), [`pages/${id}.nl.mdx`]: dutch });
  });
  return Object.fromEntries(pages);
}

test('two texts of one language with the same title are refused', async () => {
  const content = pagesCalled(dutch.nl, dutch.nl);
  assert.deepEqual(await errorsIn(content, 'nl'), [
    'pages/page-2.nl.mdx:3  De titel ‘Zelfde titel’ is al van content/pages/page-1.nl.mdx. Zeg in de titel wat hier anders is.',
    'pages/page-2.nl.mdx:3  De titel ‘Twee talen: Zelfde titel’ is al van content/pages/page-1.nl.mdx. Zeg in de titel wat hier anders is.',
  ]);
  assert.equal(
    (await errorsIn(content, 'uk'))[0],
    'pages/page-2.nl.mdx:3  Назву «Zelfde titel» вже має content/pages/page-1.nl.mdx. Покажіть у назві, чим цей матеріал інший.',
  );
});

test('titles that look alike are the same', async () => {
  for (const alike of ['zelfde TITEL', 'Zelfde  titel', 'Zelf\u00ADde titel', ' Zelfde titel '])
    assert.equal((await errorsIn(pagesCalled(dutch.nl, alike), 'nl')).length, 2, alike);
});

test('the title of a page of the portal itself is refused, in the language of that page', async () => {
  for (const title of ['Woordenlijst', 'handleidingen', 'Kennisbrug · Міст знань', 'Themas']) {
    const [line = ''] = await errorsIn(pagesCalled(title), 'nl');
    if (title === 'Themas') assert.equal(line, '');
    else
      assert.equal(
        line,
        `pages/page-1.nl.mdx:3  De titel ‘${title}’ is al van een pagina van het portaal zelf. Kies een andere titel.`,
      );
  }
  const content = aPage('x', { fields: { title: 'Словник' } });
  assert.deepEqual(await errorsIn(content, 'uk'), [
    'pages/x.uk.mdx:3  Назву «Словник» вже має сторінка самого порталу. Оберіть іншу назву.',
  ]);
});

test('what readers do not see takes no title away', async () => {
  const draft = aPage('draft', { fields: { title: "'Zelfde'", status: 'draft' } });
  assert.deepEqual(await errorsIn({ ...draft, ...aPage('x', { fields: { title: "'Zelfde'" } }) }, 'nl'), []);
});

test('a municipality and a text cannot have one title', async () => {
  const name =
    'name:\n  nl: Ons dorp\n  uk: Наше село\ncountry: NL\nrole: neighbour\nsummary:\n  nl: Kort.\n  uk: Коротко.\n';
  const errors = await errorsIn({ ...pagesCalled('Ons dorp'), 'municipalities/ons-dorp.yaml': name }, 'nl');
  assert.ok(
    errors.includes(
      'municipalities/ons-dorp.yaml:2  De titel ‘Ons dorp’ is al van content/pages/page-1.nl.mdx. Zeg in de titel wat hier anders is.',
    ),
    errors.join('\n'),
  );
});

for (const body of [
  '## \\[Voorbeeld\\] Verslag {#a}\n\nTekst.\n',
  '## Kop {#a}\n\n**[Voorbeeld] vet** en meer.\n',
  '## Kop {#a}\n\nZie [\\[Приклад\\] link](https://example.org/).\n',
  '## Kop {#a}\n\n| [Voorbeeld] cel | b |\n| --- | --- |\n| c | d |\n',
]) {
  test(`what looks like an example among real texts is refused: ${body.slice(0, 40)}`, async () => {
    const [line] = await errorsIn(aPage('x', { body }), 'nl');
    assert.match(
      line ?? '',
      /Een kop, link, cel of vette tekst begint met \[Voorbeeld\], \[Приклад\], maar dit is geen voorbeeld\. Schrijf het anders: dat merk is voor voorbeelden\.$/u,
    );
  });
}

test('a text that explains the mark is none', async () => {
  const body = '## Kop {#a}\n\nDe markering [Voorbeeld] betekent: geen feit. **[Voorbeeld]** ook.\n';
  assert.deepEqual(await errorsIn(aPage('x', { body }), 'nl'), []);
});
